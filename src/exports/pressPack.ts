import { formatReference } from '../cite/reference.ts';
import { LICENCE } from '../ledger/licence.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { site } from '../site.ts';
import { url } from '../i18n/paths.ts';
import { download, type Download } from './download.ts';
import type { Bundle } from './bundle.ts';
import { zip } from './zip.ts';
import type { Language } from '../i18n/locale.ts';

/** A text file of lines, nothing for what is null, ended as every program reads them. */
const file = (...lines: (string | null)[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${lines.filter((line) => line !== null).join('\r\n')}\r\n`);

function readme(
  { id, title, subtitle, alt, caveats, facts, sources, address }: Bundle,
  files: Download[],
  language: Language,
): Uint8Array {
  const units = [...new Set(facts.flatMap(({ unit }) => unit?.other ?? []))];
  return file(
    title,
    subtitle,
    '',
    `${site.name}, as of ${formatPeriod(parsePeriod(site.edition), language)}. ${address}`,
    '',
    ...(alt ? ['WHAT IT SHOWS', '', alt, ''] : []),
    'CAVEATS',
    '',
    ...caveats.map((caveat) => `- ${caveat}`),
    '- Each fact has a caveat of its own in the tables, in the column “caveat”; keep it with its number.',
    ...(units.length > 0 ? [`- Units: ${units.join('; ')}. Each row names its own.`] : []),
    '',
    'FILES',
    '',
    ...files.map(({ extension, says }) => `${id}.${extension}: ${says}`),
    'CITATION.txt: How to cite it, and its sources.',
    'LICENCE.txt: What you may do with it.',
    '',
    'SOURCES',
    '',
    ...sources.flatMap(({ title: name, publisher, published, address: at, note, beware }) => [
      `- ${name}. ${publisher}, ${published}. ${at}`,
      `  ${note}`,
      ...(beware ? [`  Beware: ${beware}`] : []),
    ]),
    '',
    `How we work: ${url('method/', language)}`,
  );
}

function licence({ kind, sources, address }: Bundle): Uint8Array {
  const owners = [...new Set(sources.flatMap((source) => source.licence ?? []))];
  return file(
    `${LICENCE.title} (${LICENCE.short})`,
    LICENCE.url,
    '',
    'You may copy, change and publish this, also for money, if you name us and say what you changed:',
    '',
    `${site.name}, ${LICENCE.short}. ${address}`,
    '',
    'It rests on others:',
    '',
    ...owners.map((owner) => `- ${owner}.`),
    ...(kind === 'figure'
      ? [
          '- Natural Earth, land and borders of maps, public domain; GeoNames, coordinates of cities, CC BY 4.0.',
          '- Source Sans 3, the letters in the PDF, SIL Open Font License 1.1.',
        ]
      : []),
    '- Phrases of at most twelve words are quoted from the sources that stand beside them; they remain their publishers’.',
  );
}

async function citation({ references }: Bundle): Promise<Uint8Array> {
  const [own, ...sources] = await Promise.all(references.map(formatReference));
  return file(
    'TO CITE IT',
    '',
    own!.text,
    '',
    own!.bibtex,
    '',
    'WHAT IT RESTS ON',
    '',
    ...sources.flatMap(({ text }) => [text, '']),
  );
}

/** All files of a figure or a dataset in one archive, with what must not be parted from them. */
async function pressPack(bundle: Bundle, files: Download[], language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const named = files.map(async ({ extension, bytes }) => [`${bundle.id}.${extension}`, await bytes()] as const);
  return zip({
    'README.txt': readme(bundle, files, language),
    'LICENCE.txt': licence(bundle),
    'CITATION.txt': await citation(bundle),
    ...Object.fromEntries(await Promise.all(named)),
  });
}

/** The files, and behind them all of them as one. */
export function withPack(bundle: () => Bundle, files: Download[], language: Language): Download[] {
  return [
    ...files,
    download('zip', 'application/zip', 'All of these, with a readme, the licence and how to cite it.', () =>
      pressPack(bundle(), files, language),
    ),
  ];
}
