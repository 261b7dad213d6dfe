import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.ts',
      'scripts/**/*.test.ts',
      'app/**/*.test.ts',
      'components/**/*.test.ts',
      'architecture.test.ts',
    ],
    environment: 'node',
    globalSetup: ['lib/database/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers only make each test file slower.
    maxWorkers: 2,
  },
});
