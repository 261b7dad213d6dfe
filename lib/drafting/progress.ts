import { database } from '#lib/database/client.ts';

/** Tells the run's row, and so the screen, which step is under way and how many there are. */
export interface Progress {
  /** How many steps are still to come, as far as is known; corrected once the plan is there */
  expectMore(steps: number): Promise<void>;
  begin(stage: string): Promise<void>;
  done(): Promise<void>;
}

export function progressOf(runId: string): Progress {
  let done = 0;
  let expected = 0;
  const write = (data: { stage?: string; stepsDone?: number; stepsTotal?: number }) =>
    // Never wakes a run that was cancelled meanwhile.
    database().draftRun.updateMany({ where: { id: runId, status: 'running' }, data });
  return {
    async expectMore(steps) {
      expected = done + steps;
      await write({ stepsTotal: expected, stepsDone: done });
    },
    async begin(stage) {
      await write({ stage, stepsDone: done });
    },
    async done() {
      done += 1;
      expected = Math.max(expected, done);
      await write({ stepsDone: done, stepsTotal: expected });
    },
  };
}
