/** The words and drawings of a built page, without all that is ours: cards, links, scripts, letters of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';

/** A drawing of a page. */
export interface Drawing {
  svg: string;
  /** The addresses of the facts that it shows; none where a phone paints another size of it. */
  facts: string[];
  /** The figure that it is of, if that is published. */
  figure: string | undefined;
  map: boolean;
}

export interface BuiltPage {
  title: string;
  /** The rule with the colours that drawings are painted in. */
  colours: string;
  /** Its words as bare HTML and its drawings, in their order. */
  parts: (string | Drawing)[];
}

/** Reads a page as a phone shows it before any script runs. */
export async function readBuiltPage(browser: Browser, url: string): Promise<BuiltPage> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(url);
  const { title, body, drawings } = await page.evaluate(() => {
    const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();
    const WORDS = 'h1, h2, h3, p, li, th, td, dt, dd, summary, blockquote';
    const drawings: Drawing[] = [];
    const draw = (svg: Element): string => {
      const facts = Array.from(svg.querySelectorAll('[data-fact]'), (each) => each.getAttribute('data-fact')!);
      drawings.push({
        svg: svg.outerHTML.replace(/ data-[\w-]+="[^"]*"/g, ''),
        facts: svg.getBoundingClientRect().height > 50 ? [...new Set(facts)] : [],
        figure: svg.closest('[id^="figure-"]')?.id.replace('figure-', ''),
        map: svg.querySelector('use') !== null,
      });
      return '<!--drawing-->';
    };
    const write = (element: Element): string => {
      // What opens over the text is no part of it.
      if (element.matches('[popover], script, style, noscript, template, form, button')) return '';
      if (element.matches('svg')) return draw(element);
      const name = element.matches('table, tr, ul, ol') || element.matches(WORDS) ? element.localName : '';
      const inner =
        element.matches(WORDS) && !element.querySelector(`svg, ${WORDS}`)
          ? plain(element.textContent)
          : Array.from(element.children, write).join('');
      return inner && name
        ? `<${name}>${inner}</${name}>`
        : inner && element.matches('.drawing')
          ? `<div class="drawing">${inner}</div>`
          : inner;
    };
    return { title: plain(document.title), body: write(document.querySelector('main')!), drawings };
  });
  await context.close();
  const [colours] = /:root(?:,[^{]*)?\{(?:--[\w-]+:[^;}]+;?)+[^}]*\}/.exec(
    readFileSync(join('dist', new URL(url).pathname, 'index.html'), 'utf8'),
  ) ?? [''];
  const words = body.split('<!--drawing-->');
  return { title, colours, parts: words.flatMap((each, i) => (i < drawings.length ? [each, drawings[i]!] : [each])) };
}

/** The page as one file that a hand might write. */
export function barePage({ title, colours, parts }: BuiltPage): string {
  const style = `${colours}body{max-width:45rem;margin:auto;padding:1rem;font:1.1rem/1.5 serif}svg{display:block;width:100%;height:auto}svg.shared{position:absolute;width:0;height:0}svg.wide{display:none}@media(min-width:40rem){svg.wide{display:block}svg.narrow{display:none}}`;
  const body = parts.map((part) => (typeof part === 'string' ? part : part.svg)).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style><body><main>${body}</main></html>`;
}
