import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ProblemError } from '../ledger/problem.ts';
import { keepingResults } from '../build/keptResults.ts';
import { filesIn } from '../build/projectFiles.ts';
import { openProject } from '../project/project.ts';
import { fileAddresses, type Route } from '../dev/fileAddresses.ts';
import { preview } from '../dev/plugin.ts';
import { studio } from '../dev/studio/plugin.ts';
import { notNamed, site } from '../site.ts';
import { check } from './check.ts';
import { unusedFacts } from './unused.ts';

/** Refuses to build while anything is wrong, before Astro reads a file; in dev it shows what is wrong. */
export function validate(): AstroIntegration {
  let routes: Route[] = [];
  return {
    name: 'northbound:validate',
    hooks: {
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes;
      },
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'dev') {
          const plugins = [preview(logger.fork('check')), studio(), fileAddresses(() => routes)];
          updateConfig({ vite: { plugins } });
        }
        if (command !== 'build') return;
        const files = filesIn(fileURLToPath(config.root));
        const lacking = notNamed(site.imprint);
        if (lacking.length > 0)
          logger.warn(
            `src/site.ts: imprint.${lacking.join(', imprint.')} not yet named; pages say so, and the site is not published`,
          );
        const problems = await keepingResults(files.root, () => check(files));
        if (problems.length === 0) {
          const { ledger, figures, scrollies } = openProject(files);
          const unused = unusedFacts(ledger, [...(await figures()), ...(await scrollies())]);
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
