// `npm test`: format and lint, types, unused code, then the tests. Stops at the first that fails.
import { spawnSync } from 'node:child_process';

const steps: Array<{ label: string; program: string; args: string[] }> = [
  { label: 'Format and lint', program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
  { label: 'Types', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { label: 'Tests', program: 'node_modules/vitest/vitest.mjs', args: ['run', ...process.argv.slice(2)] },
];

for (const { label, program, args } of steps) {
  console.log(`\n— ${label}`);
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
