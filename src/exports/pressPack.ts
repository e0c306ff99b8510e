import { formatReference } from '../cite/reference.ts';
import { LICENCE } from '../ledger/licence.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { site } from '../site.ts';
import { fill, ofMany } from '../i18n/format.ts';
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
  const { readme: t, columns } = language.messages.files;
  const units = [...new Set(facts.flatMap(({ unit }) => (unit ? ofMany(unit, language) : [])))];
  return file(
    title,
    subtitle,
    '',
    fill(t.asOf, { site: site.name, date: formatPeriod(parsePeriod(site.edition), language), address }),
    '',
    ...(alt ? [t.shows, '', alt, ''] : []),
    t.caveats,
    '',
    ...caveats.map((caveat) => `- ${caveat}`),
    `- ${fill(t.ownCaveats, { column: columns.caveat.head })}`,
    ...(units.length > 0 ? [`- ${fill(t.units, { units: units.join('; ') })}`] : []),
    '',
    t.files,
    '',
    ...files.map(({ extension, says }) => `${id}.${extension}: ${says}`),
    `CITATION.txt: ${t.citation}`,
    `LICENCE.txt: ${t.licence}`,
    '',
    t.sources,
    '',
    ...sources.flatMap(({ title: name, publisher, published, address: at, note, beware }) => [
      `- ${name}. ${publisher}, ${published}. ${at}`,
      `  ${note}`,
      ...(beware ? [`  ${fill(t.beware, { what: beware })}`] : []),
    ]),
    '',
    fill(t.method, { address: url('method/', language) }),
  );
}

function licence({ kind, sources, address }: Bundle, { messages }: Language): Uint8Array {
  const { licence: t } = messages.files;
  const owners = [...new Set(sources.flatMap((source) => source.licence ?? []))];
  return file(
    `${LICENCE.title} (${LICENCE.short})`,
    LICENCE.url,
    '',
    t.may,
    '',
    `${site.name}, ${LICENCE.short}. ${address}`,
    '',
    t.rests,
    '',
    ...owners.map((owner) => `- ${owner}.`),
    ...(kind === 'figure' ? [`- ${t.maps}`, `- ${t.fonts}`] : []),
    `- ${t.phrases}`,
  );
}

async function citation({ references }: Bundle, language: Language): Promise<Uint8Array> {
  const { citation: t } = language.messages.files;
  const [own, ...sources] = await Promise.all(references.map((each) => formatReference(each, language)));
  return file(t.cite, '', own!.text, '', own!.bibtex, '', t.rests, '', ...sources.flatMap(({ text }) => [text, '']));
}

/** All files of a figure or a dataset in one archive, with what must not be parted from them. */
async function pressPack(bundle: Bundle, files: Download[], language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const named = files.map(async ({ extension, bytes }) => [`${bundle.id}.${extension}`, await bytes()] as const);
  return zip({
    'README.txt': readme(bundle, files, language),
    'LICENCE.txt': licence(bundle, language),
    'CITATION.txt': await citation(bundle, language),
    ...Object.fromEntries(await Promise.all(named)),
  });
}

/** The files, and behind them all of them as one. */
export function withPack(bundle: () => Bundle, files: Download[], language: Language): Download[] {
  return [
    ...files,
    download('zip', 'application/zip', language.messages.files.kinds.zip, () => pressPack(bundle(), files, language)),
  ];
}
