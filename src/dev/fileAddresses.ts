/**
 * Serves downloads in development whose ending is in a parameter, as `countries/[file].ts` has it. With
 * `trailingSlash: 'always'` Astro’s server asks for a slash behind those and not only behind pages, which its build does
 * not (https://github.com/withastro/astro/issues/16338).
 */
import type { IntegrationResolvedRoute } from 'astro';
import type { Plugin } from 'vite';

export type Route = Pick<IntegrationResolvedRoute, 'type' | 'patternRegex'>;

/** The address under which Astro’s server finds what is asked for. @param url from the site’s root, with its query */
export function servedAddress(url: string, routes: Route[], base: string): string {
  const [path, query] = [url.replace(/\?.*/s, ''), url.replace(/^[^?]*/, '')];
  const below = `/${path.startsWith(base) ? path.slice(base.length) : ''}`;
  const isFile =
    /[^/]\.\w+$/.test(below) &&
    !routes.some(({ patternRegex }) => patternRegex.test(below)) &&
    routes.some(({ type, patternRegex }) => type === 'endpoint' && patternRegex.test(`${below}/`));
  return isFile ? `${path}/${query}` : url;
}

/** @param routes those of the site, which Astro knows after its plugins have begun */
export function fileAddresses(routes: () => Route[]): Plugin {
  return {
    name: 'northbound:file-addresses',
    apply: 'serve',
    configureServer({ config: { base }, middlewares }) {
      middlewares.use((request, _, next) => {
        request.url = servedAddress(request.url ?? '', routes(), base);
        next();
      });
    },
  };
}
