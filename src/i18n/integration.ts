import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../build/projectFiles.ts';
import { languageCodes } from './language.ts';
import { ROUTES } from './routes.ts';

/** Gives every language its pages: those of English, at addresses that begin with its code. */
export function i18nRoutes(): AstroIntegration {
  return {
    name: 'northbound:speak-languages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        for (const code of languageCodes(filesIn(fileURLToPath(config.root))))
          for (const [pattern, file] of Object.entries(ROUTES))
            injectRoute({ pattern: `/${code}/${pattern}`, entrypoint: `./src/pages/${file}`, prerender: true });
      },
    },
  };
}
