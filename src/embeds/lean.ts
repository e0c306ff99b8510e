/** What an embed can do without, since all that it shows stands in one file of its own. */
import { DRAWN_COLOURS } from '../charts/paint.ts';

/** Between these, spaces say nothing. */
const BLOCKS = 'caption|details|div|figcaption|figure|form|h1|li|p|summary|table|tbody|td|th|thead|tr|ul';
const SPACES = new RegExp(`\\s+(?=</?(?:${BLOCKS})\\b)`, 'g');

const leanMarkup = (html: string): string =>
  html.replaceAll(/var\((--[\w-]+),#[0-9a-f]{6}\)/g, 'var($1)').replaceAll(SPACES, '');

/**
 * The body of an embed without colours that its drawings repeat for programs that do not know the page’s, and without
 * spaces between blocks. A script stays as it is: what it writes is no markup yet.
 */
export const leanBody = (html: string): string =>
  html
    .split(/(<script\b.*?<\/script>)/s)
    .map((part, i) => (i % 2 === 1 ? part : leanMarkup(part)))
    .join('');

/** Whether a body draws with a colour; its script names what it falls back to as well. */
const uses = (body: string, name: string): boolean => body.includes(`var(${name})`) || body.includes(`var(${name},`);

/** The colours of the site, as src/styles/tokens.css declares them, without those that only other drawings have. */
export const leanColours = (css: string, body: string): string =>
  css.replaceAll(/(--[\w-]+):\s*var\(--light[^;}]*\);?\s*/g, (declaration, name: string) =>
    DRAWN_COLOURS.includes(name) && !uses(body, name) ? '' : declaration,
  );
