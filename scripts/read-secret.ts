import process from 'node:process';
import { createInterface } from 'node:readline';
import { type Readable, Writable } from 'node:stream';

/** Asks at the terminal and shows nothing of what is typed. Ctrl-C ends the process. */
export async function readSecret(question: string): Promise<string> {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  terminal.on('SIGINT', () => {
    process.stdout.write('\n');
    process.exit(130);
  });
  const line = await lineOf(terminal);
  process.stdout.write('\n');
  return line;
}

/** Without its line break; empty where there is nothing. */
export async function firstLine(input: Readable): Promise<string> {
  return await lineOf(createInterface({ input, terminal: false }));
}

function lineOf(lines: ReturnType<typeof createInterface>): Promise<string> {
  return new Promise(resolve => {
    lines.once('line', line => {
      resolve(line);
      lines.close();
    });
    lines.once('close', () => resolve(''));
  });
}
