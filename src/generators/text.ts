/** Texts of `content/`: heads between dashes, and prose from words with facts in braces. */
import { Document, isSeq } from 'yaml';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { formatPeriod } from '../ledger/period.ts';
import type { Fact, Ledger } from '../ledger/types.ts';
import { textProblems } from '../ledger/texts.ts';

/** A head as the files have it: a field to a line, ids and names in one list, sentences a line each. */
function head(fields: Record<string, unknown>): string {
  const document = new Document(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
  for (const key of ['also', 'countries', 'sources']) {
    const list = document.get(key);
    if (isSeq(list)) list.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The texts of a folder of `content/`, by their files. */
export const textsIn = (folder: string, files: ProjectFiles): string[] =>
  files.under(folder).filter((file) => file.endsWith('.mdx'));

/** A text with its head and its paragraphs. */
export const textFile = (fields: Record<string, unknown>, paragraphs: string[] = []): string =>
  `---\n${head(fields)}---\n${paragraphs.map((paragraph) => `\n${paragraph}\n`).join('')}`;

/** Words with facts in braces as prose has them: `{a/b full}` becomes `<Fact id="a/b" form="full" />`. */
export function toMdx(words: string): string {
  return words.replaceAll(/\{([^}]*)\}/g, (_, inside: string, at: number) => {
    const [name = '', ...rest] = inside.trim().split(/\s+/);
    const cap = at === 0 ? ' cap' : '';
    if (name.includes('/')) return `<Fact id="${name}"${rest[0] ? ` form="${rest[0]}"` : ''}${cap} />`;
    if (name === 'exempt') {
      const [number = '', reason = ''] = rest
        .join(' ')
        .split('|')
        .map((part) => part.trim());
      return `<Exempt reason="${reason.replaceAll('"', '”')}">${number}</Exempt>`;
    }
    const size = rest[0] === 'size';
    return `<Derived by="${name}" of="${(size ? rest.slice(1) : rest).join(' ')}"${size ? ' form="size"' : ''} />`;
  });
}

const lower = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text);

/** A sober sentence that says a fact and who tells it, with its number in braces. */
export function sentence(fact: Fact, ledger: Ledger): string {
  const number = fact.kind === 'quantity' ? `{${fact.id} full}` : `{${fact.id}}`;
  if (fact.kind !== 'quantity') return `${number}, according to ${fact.source.short}.`;
  const measure = textProblems(fact.measure.label, ledger).length === 0 ? ` (${lower(fact.measure.label)})` : '';
  const whose =
    fact.person?.name ?? (fact.route ? `${fact.route.from.name} to ${fact.route.to.name}` : fact.place.name);
  return `${whose}, ${formatPeriod(fact.period, ledger.language)}: ${number}${measure}, according to ${fact.source.short}.`;
}
