import { PgBoss } from 'pg-boss';
import { databaseUrl } from '#lib/database/client.ts';
import { log } from '#lib/log.ts';
import { setBoss } from '#lib/queue/boss.ts';
import { environment } from '#lib/settings/environment.ts';
import { type Job, jobs } from './table.ts';

export interface RunningJobs {
  /** Stops taking work, tells the handlers to stop, and waits for them up to ten seconds. */
  stop(): Promise<void>;
}

/**
 * Starts working on the jobs of `table.ts` with pg-boss, in a schema of its own in the connected database.
 *
 * @param alone whether no other process works on this database, as with the embedded PostgreSQL: whatever a crash left
 *   marked as running is then taken up at once instead of after its heartbeat has run out
 */
export async function startJobs({ alone = !environment().DATABASE_URL } = {}): Promise<RunningJobs> {
  const boss = new PgBoss({
    connectionString: databaseUrl(),
    schema: 'jobs',
    application_name: 'quellwerk-jobs',
    max: 4,
    useListenNotify: true,
    schedule: false,
    // How soon a heartbeat that stopped is noticed. Both must be short: a pass needs both to be due.
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
  });
  boss.on('error', error => log.error({ err: error }, 'jobs'));
  boss.on('warning', warning => log.warn({ warning: warning.message }, 'jobs'));
  await boss.start();

  const stopping = new AbortController();
  for (const [name, job] of Object.entries(jobs))
    await startWork(boss, name, job, { alone, stopping: stopping.signal });
  setBoss(boss);
  return {
    async stop() {
      setBoss(undefined);
      stopping.abort(new Error('the server is stopping'));
      await boss.stop({ timeout: 10_000 });
    },
  };
}

async function startWork<Payload extends object>(
  boss: PgBoss,
  name: string,
  job: Job<Payload>,
  { alone, stopping }: { alone: boolean; stopping: AbortSignal },
): Promise<void> {
  await boss.createQueue(name, job.queue);
  const { policy: _policy, ...changeable } = job.queue;
  await boss.updateQueue(name, changeable); // an older version of this program may have made it
  if (alone) await releaseAbandoned(boss, name);
  for (const { payload, singletonKey } of await job.unfinished()) await boss.send(name, payload, { singletonKey });
  const options = {
    localConcurrency: job.concurrency,
    // New jobs announce themselves. Those that become due later (a retry, one behind its own predecessor) do not.
    pollingIntervalSeconds: 2,
    notifyPollingIntervalSeconds: 2,
    heartbeatRefreshSeconds: 3,
  };
  await boss.work<Payload>(name, options, async ([taken]) => {
    if (taken) await job.handle(taken.data, AbortSignal.any([taken.signal, stopping]));
  });
}

/** Jobs still marked as active belong to a process that no longer exists. Failing them queues them for another try. */
async function releaseAbandoned(boss: PgBoss, name: string): Promise<void> {
  const found = await boss.findJobs(name);
  const abandoned = found.filter(job => job.state === 'active').map(job => job.id);
  if (abandoned.length > 0) await boss.fail(name, abandoned, { message: 'the process working on it ended' });
}
