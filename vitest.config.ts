import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What the tests need is told by their folder: those of `site` read the built site, those of `browser` drive one too. */
const SITE = 'tests/site/**/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';

// Programs that tests start, which are some fifty, compile the same modules.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/northbound/code');

export default defineConfig({
  test: {
    // On two processors three: who drives a browser or a server often waits for it.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Upper bounds for a busy machine; no test waits so long on an idle one.
    testTimeout: 240_000,
    hookTimeout: 480_000,
    // Files that are not isolated share their worker’s modules, and with them what these have read and parsed: less than
    // half of the time. So a test leaves nothing behind: it edits copies, and puts back what it replaces.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [SITE, BROWSER, 'tests/checks/**'],
          isolate: false,
          setupFiles: 'tests/support/keepResults.ts',
        },
      },
      { test: { name: 'site', include: [SITE], isolate: false, globalSetup: 'tests/support/buildSites.ts' } },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          isolate: false,
          // A browser on a busy machine may now and then give up what it does beside a page, such as taking on a service
          // worker; a test that fails twice fails, and one that was tried again says so.
          retry: 1,
          // An upper bound too, in place of one second.
          expect: { poll: { timeout: 120_000 } },
          globalSetup: ['tests/support/buildSites.ts', 'tests/support/serveSites.ts'],
        },
      },
    ],
  },
});
