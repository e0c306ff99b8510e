import type { AstroIntegration } from 'astro';
import { languageCodes } from './language.ts';
import { ROUTES } from './routes.ts';

/** Gives every language its pages: those of English, at addresses that begin with its code. */
export function i18nRoutes(): AstroIntegration {
  return {
    name: 'northbound:speak-languages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const code of languageCodes())
          for (const [pattern, file] of Object.entries(ROUTES))
            injectRoute({ pattern: `/${code}/${pattern}`, entrypoint: `./src/pages/${file}`, prerender: true });
      },
    },
  };
}
