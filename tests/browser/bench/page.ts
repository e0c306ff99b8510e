/** Pages as publishers have them, with our embeds in every kind of host, the libraries being the real ones. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Embeddable } from '../../../src/embeds/embeddable.ts';
import { enough } from '../../../src/embeds/height.ts';

const SCRIPTS: Record<string, string> = {
  pym: 'node_modules/pym.js/dist/pym.v1.min.js',
  frames: 'node_modules/@newswire/frames/dist/frames.umd.js',
  resizer: 'node_modules/iframe-resizer/js/iframeResizer.min.js',
  hosts: 'tests/browser/bench/hosts.js',
};
const SECRET = 'aB3dE6gH9j';
/** In CSS pixels. */
const WIDTHS = [320, 600, 900];

/** As publishers write frames: low, so that it is the agreement that gives them their height. */
const iframe = (src: string, more = '', height = 150) =>
  `<iframe src="${src}" title="An embed" width="100%" height="${height}" scrolling="no" frameborder="0" ${more}></iframe>`;
const host = (name: string, content: string, more = '', frame = '') =>
  `<section data-host="${name}" ${more}><div class="frame" ${frame}>${content}</div></section>`;

/** Without scripts, at the height of the plain frame. */
const still = (thing: Embeddable, src: string) => host('still', iframe(src, 'sandbox=""', enough(thing.height)));

const hosts = (thing: Embeddable, src: string): string[] => [
  // A sandbox without origin, 200 to 1,000 px.
  host('wordpress', iframe(`${src}#?secret=${SECRET}`, 'sandbox="allow-scripts"'), `data-secret="${SECRET}"`),
  host('amp', iframe(src)),
  host('datawrapper', iframe(src, 'sandbox="allow-scripts"')),
  host('medium', iframe(src)),
  host('iframely', iframe(src), 'data-window="northbound-bench"'),
  host('resizer', iframe(src)),
  host('pym', '', `data-src="${src}"`, 'id="pym"'),
  host('frames', '', '', `data-frame-src="${src}"`),
  still(thing, src),
  host('dark', iframe(`${src}?theme=dark`)),
  // With our own script.
  ...WIDTHS.map((width) => host(`width-${width}`, iframe(src), '', `style="max-width: ${width}px"`)),
];

/**
 * Opens a page of a publisher at the address of the built site, so that the embeds are this build’s.
 * @param things one to stand in every kind of host; several to stand still, each at the height of its plain frame
 * @param site where the built site is served, without a slash at the end
 */
export async function openBench(page: Page, things: Embeddable[], site: string): Promise<void> {
  const [first] = things as [Embeddable];
  const src = (thing: Embeddable) => `${site}/embed/${thing.path}/`;
  const sections = things.length > 1 ? things.map((thing) => still(thing, src(thing))) : hosts(first, src(first));
  const scripts = ['pym', 'frames', 'resizer'].map((name) => `${site}/bench/${name}.js`);
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">
<style>body { max-width: 60rem; margin: 1rem auto } .frame { max-width: 640px } iframe { display: block; border: 0 }</style>
${sections.join('\n')}
${[...scripts, `${site}/embed.js`, `${site}/bench/hosts.js`].map((script) => `<script src="${script}"></script>`).join('\n')}
</html>`;
  await page.route(`${site}/bench/**`, (route) => {
    const script = /(\w+)\.js$/.exec(route.request().url())?.[1];
    return script
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(SCRIPTS[script]!, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(`${site}/bench/`);
}
