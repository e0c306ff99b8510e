/** npm run sweep: what the tests try of a few, tried of all and at every width. It takes some minutes. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/checks/sweep/*.test.ts'],
    globalSetup: ['tests/support/buildSites.ts', 'tests/support/serveSites.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
