import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { progress } from './progress.ts';

type Render = AstroPrerenderer['render'];

/** The members of two lists, each in its order, spread evenly among each other. */
export function interleave<T>(more: T[], fewer: T[]): T[] {
  const every = more.length / fewer.length;
  let taken = 0;
  const merged = fewer.flatMap((each, i) => {
    const from = taken;
    taken = Math.round((i + 1) * every);
    return [...more.slice(from, taken), each];
  });
  return [...merged, ...more.slice(taken)];
}

/** Pictures are drawn in other threads: between pages there is always one to draw, and one page to render meanwhile. */
function mixPictures<T extends { pathname: string }>(paths: T[]): T[] {
  const isPicture = ({ pathname }: T) => pathname.endsWith('.png');
  return interleave(
    paths.filter((path) => !isPicture(path)),
    paths.filter(isPicture),
  );
}

/**
 * Renders the pages as Astro does, tells how far that is, and has each page finished before it is written: so nothing
 * needs to read and write all of them again.
 * @param finish makes of a page’s HTML, as rendered, what is written; path is below the site’s own
 * @param base where the site stands on its host, "/" or "/some/path/"
 * @param isPublished of a path on the host; others are not rendered
 */
export function prerender(
  finish: (html: string, path: string) => string,
  base: string,
  isPublished: (path: string) => boolean,
): AstroIntegration {
  return {
    name: 'northbound:prerender',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => {
          let step = () => {};
          const render: Render = async (request, options) => {
            const rendered = await astro.render(request, options);
            const path = new URL(request.url).pathname.slice(base.length);
            const own = rendered instanceof Response ? rendered : rendered.response;
            const isPage = own.headers.get('content-type')?.startsWith('text/html');
            const response = isPage ? new Response(finish(await own.text(), path), own) : own;
            step();
            return rendered instanceof Response ? response : { ...rendered, response };
          };
          const getStaticPaths = async () => {
            const all = await astro.getStaticPaths();
            const paths = mixPictures(all.filter(({ pathname }) => isPublished(pathname)));
            step = progress('Rendering pages and files', paths.length);
            return paths;
          };
          return { ...astro, getStaticPaths, render };
        }),
    },
  };
}
