import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../data/problem.ts';
import { check } from './check.ts';

const DATA = ['data', 'data/datasets', 'data/fingerprints'];

/** Refuses to build while anything is wrong, and starts again in dev when data change. */
export function refuseMistakes(): AstroIntegration {
  return {
    name: 'northbound:refuse-mistakes',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        for (const folder of DATA)
          for (const file of readdirSync(folder)) if (file.endsWith('.json')) addWatchFile(new URL(`../../${folder}/${file}`, import.meta.url));
      },
      'astro:build:start': async ({ logger }) => {
        const problems = await check();
        if (problems.length === 0) return;
        // An editor’s mistake is not the program’s: no stack trace.
        logger.error(`the build refuses what is not right:\n${formatProblems(problems)}`);
        process.exit(1);
      },
    },
  };
}
