// `npm test`: format and lint, types, unused code, unit and integration tests, then the journeys in Chromium over the
// built application. Stops at the first that fails. `npm test -- <filter>` runs the Vitest files that match.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

interface Step {
  label: string;
  program: string;
  args: string[];
}

const filter = process.argv.slice(2);
const vitest: Step = { label: 'Tests', program: 'node_modules/vitest/vitest.mjs', args: ['run', ...filter] };
const everything: Step[] = [
  { label: 'Format and lint', program: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '.'] },
  { label: 'Types', program: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { label: 'Unused code', program: 'node_modules/knip/bin/knip.js', args: [] },
  vitest,
  { label: 'Journeys', program: 'node_modules/@playwright/test/cli.js', args: ['test'] },
];

if (filter.length === 0) ensureChromium();
for (const { label, program, args } of filter.length > 0 ? [vitest] : everything) {
  console.log(`\n— ${label}`);
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
