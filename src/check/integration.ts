import type { AstroIntegration } from 'astro';
import { ProblemError } from '../ledger/problem.ts';
import { loadLedger } from '../ledger/ledger.ts';
import { loadScrollies } from '../figure/scrollyRegistry.ts';
import { loadFigures } from '../figure/registry.ts';
import { preview } from '../dev/plugin.ts';
import { check } from './check.ts';
import { unusedFacts } from './unused.ts';

/** Refuses to build while anything is wrong, before Astro reads a file; in dev it shows what is wrong. */
export function validate(): AstroIntegration {
  return {
    name: 'northbound:validate',
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
        const error = new ProblemError(problems);
        // Astro would print a heading for it, with nothing below.
        error.stack = '';
        throw error;
      },
    },
  };
}
