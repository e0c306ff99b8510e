/** Small built sites, as much of them as the comparison reads. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PublicFact } from '../../src/ledger/publicFact.ts';

export const fact = (id: string, more: Partial<PublicFact> = {}): PublicFact => ({
  id,
  kind: 'quantity',
  measure: 'migrants',
  label: `Label of ${id}`,
  value: 5,
  words: null,
  said: '5 people',
  unit: 'people',
  qualifier: 'exact',
  status: null,
  place: 'russia',
  route: null,
  period: { start: '2024', end: '2024', precision: 'year', inferred: null },
  report: 'a-report',
  paragraph: 3,
  phrase: 'five people they said',
  statedBy: 'A source',
  caveat: null,
  counterpoint: [],
  corrections: [],
  review: '2027-06-01',
  url: `https://northbound.example/facts/${id}/`,
  ...more,
});

export interface MadeFigure {
  id: string;
  title?: string;
  caveats?: string[];
  facts?: string[];
  /** What is drawn, as SVG. */
  drawn?: string;
}

export interface Made {
  edition?: string;
  facts?: PublicFact[];
  figures?: MadeFigure[];
  /** Pages by path: their title, and the HTML of their main part. */
  pages?: Record<string, [title: string, main: string]>;
}

const DAYS: Record<string, string[]> = {
  '2026-11-21': ['as of 21 November 2026.'],
  '2026-12-03': ['as of 3', 'December 2026.'],
};

/** A picture as figures have it: words with the edition’s day, whose line breaks move the drawing, then the drawing. */
function svg({ id, title = `Title of ${id}`, drawn = '<rect width="5"/>' }: MadeFigure, edition: string): string {
  const foot = DAYS[edition]!;
  const height = 100 + foot.length * 19;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="776" height="${height}"><title>${title}</title><g>${foot.map((line, i) => `<text y="${i * 19}">${line}</text>`).join('')}</g><g transform="translate(28 ${height})">${drawn}</g></svg>`;
}

const page = (title: string, main: string) =>
  `<!doctype html><html><head><title>${title} · Site</title><meta property="og:title" content="${title}"></head><body><main>${main}</main></body></html>`;

/** Writes a site into a new folder, whose path it gives. */
export function makeSite({ edition = '2026-11-21', facts = [], figures = [], pages = {} }: Made): string {
  const folder = mkdtempSync(join(tmpdir(), 'difference-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('facts.json', JSON.stringify({ edition, facts }));
  write(
    'figures.json',
    JSON.stringify({
      edition,
      figures: figures.map(({ id, title = `Title of ${id}`, caveats = [], facts: drawn = [] }) => ({
        id,
        title,
        subtitle: 'S',
        alt: 'A',
        caveats,
        facts: drawn,
        page: `https://example.org/figures/${id}/`,
      })),
    }),
  );
  for (const figure of figures) write(`figures/${figure.id}.svg`, svg(figure, edition));
  for (const [path, [title, main]] of Object.entries(pages)) write(`${path}index.html`, page(title, main));
  return folder;
}
