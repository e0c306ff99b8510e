import { relative } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { EnvironmentModuleNode, Plugin } from 'vite';
import { formatProblems } from '../ledger/problem.ts';
import { watchReport } from './watcher.ts';

/** What editors write, and the code that reads it. */
const WATCHED = /^(?:data|content|src)[\\/].*\.(?:json|mdx|ts)$/;

/** Astro’s list of texts that can be rendered, which it writes some time after a text has come or gone. */
const TEXTS = /[\\/]\.astro[\\/]content-modules\.mjs$/;

/** Modules that keep nothing of what editors write. */
const KEPT = /node_modules|\.astro(?:\?|$)/;

/** Modules that may keep what they have read, but are compiled from nothing else than their own file. */
const CODE = /\.ts$/;

/**
 * Runs in the page with the client of Vite, which every page has, even one that could not be rendered. Vite’s own
 * overlay shows one error, with a stack: it is held back until we know whether the mistake is an editor’s.
 */
const inPage = (base: string) => `
document.head.append(Object.assign(document.createElement('style'), { id: 'northbound-hold', textContent: 'vite-error-overlay { display: none }' }));
import('${base}src/dev/page.ts');
`;

/** Makes dev forget what it has read when a file changes, check it, and tell pages and terminal what is wrong. */
export function preview(logger: AstroIntegrationLogger): Plugin {
  return {
    name: 'northbound:preview',
    apply: 'serve',
    transform: {
      filter: { id: /vite\/dist\/client\/client\.mjs/ },
      handler(code) {
        return code + inPage(this.environment.config.base);
      },
    },
    configureServer(server) {
      const { root } = server.config;
      const { client } = server.environments;
      let printed = '';
      let forgetting: NodeJS.Timeout | undefined;

      const watched = watchReport(root, (state, failure) => {
        client.hot.send('northbound:state', state);
        if (state.checking) return;
        const text = failure ?? formatProblems(state.problems);
        if (text === printed) return;
        if (text) logger.error(`to fix:\n${text}`);
        else logger.info('fixed');
        printed = text;
      });

      /**
       * Modules keep what they read in variables, and a text is compiled into more modules than Vite connects with its
       * file: all of ours run again, code as it was compiled, unless Vite has seen its file change. Packages and components
       * hold nothing.
       */
      function invalidateModules(): void {
        for (const { hot, moduleGraph } of Object.values(server.environments)) {
          const seen = new Set<EnvironmentModuleNode>();
          // What runs in the browser reads none of it, and only has to load again.
          if (hot !== client.hot)
            for (const [id, module] of moduleGraph.idToModuleMap)
              if (!KEPT.test(id)) moduleGraph.invalidateModule(module, seen, Date.now(), false, CODE.test(id));
          hot.send({ type: 'full-reload' });
        }
      }

      client.hot.on('northbound:hello', (_, page) => page.send('northbound:state', watched.state()));
      server.watcher.add(['data', 'content']).on('all', (event, path) => {
        const written = event !== 'addDir' && event !== 'unlinkDir' && WATCHED.test(relative(root, path));
        if (!written && !TEXTS.test(path)) return;
        clearTimeout(forgetting);
        forgetting = setTimeout(invalidateModules, 50);
        if (written) watched.changed(path.endsWith('.ts'));
      });
      server.httpServer?.once('close', () => {
        clearTimeout(forgetting);
        watched.stop();
      });
      watched.changed();
    },
  };
}
