/** Prints what a reader’s machine gets for each chapter, beside what it may be at most. */
import { readdirSync, readFileSync } from 'node:fs';
import { weightsOf } from '../../support/chapterWeights.ts';
import { requireSite } from '../../support/requireSite.ts';
import { table } from './middle.ts';

/** What a chapter may weigh at most, by column. */
const AT_MOST = ['', '2,400', '18.0', '', '5', '3.0', '7.0', '3.0', '', '8'];

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

function rowOf(slug: string): string[] {
  const { elements, rest, styles, figures, light, heavy, openings, cards } = weightsOf(
    readFileSync(`dist/articles/${slug}/index.html`, 'utf8'),
  );
  const most = (sizes: number[]) => (sizes.length > 0 ? kilobytes(Math.max(...sizes)) : '');
  return [
    slug,
    elements.toLocaleString('en-GB'),
    kilobytes(rest),
    kilobytes(styles),
    String(figures),
    most(light),
    most(heavy),
    most(openings),
    String(cards.length),
    `${(cards.reduce((sum, size) => sum + size, 0) / cards.length).toFixed(1)} (${Math.max(...cards)})`,
  ];
}

/** Prints a row for each chapter of the built site. */
export function benchWeights(): void {
  requireSite();
  const slugs = readdirSync('dist/articles').filter((name) => !name.includes('.'));
  const head = [
    'chapter',
    'elements',
    'but figures',
    'styles',
    'figures',
    'heaviest',
    'map',
    'opening',
    'cards',
    'elements of one',
  ];
  console.log(
    `${table([head, ...slugs.map(rowOf), ['at most', ...AT_MOST.slice(1)]])}\nIn kB of brotli. Of a card the mean, and the most; “map” is the heaviest map or passage,\n“opening” the picture that the chapter begins with, its words included.`,
  );
}
