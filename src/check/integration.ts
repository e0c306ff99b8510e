import type { AstroIntegration } from 'astro';
import { formatProblems } from '../ledger/problem.ts';
import { loadLedger } from '../ledger/ledger.ts';
import { loadScrollies } from '../figure/scrollyRegistry.ts';
import { loadFigures } from '../figure/registry.ts';
import { preview } from '../dev/plugin.ts';
import { check } from './check.ts';
import { unusedFacts } from './unused.ts';

/** Refuses to build while anything is wrong, before Astro reads a file; in dev it shows what is wrong. */
export function validate(): AstroIntegration {
  return {
    name: 'northbound:refuse-mistakes',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [preview(logger.fork('check'))] } });
        if (command !== 'build') return;
        const problems = await check();
        if (problems.length === 0) {
          const unused = unusedFacts(loadLedger(), [...(await loadFigures()), ...(await loadScrollies())]);
          if (unused.length > 0)
            logger.warn(
              `facts that no chapter, page or figure uses:\n${unused.map(({ id, kind }) => `${id} (${kind})`).join('\n')}`,
            );
          return;
        }
        // An editor’s mistake is not the program’s: no stack trace.
        logger.error(`the build refuses what is not right:\n${formatProblems(problems)}`);
        process.exit(1);
      },
    },
  };
}
