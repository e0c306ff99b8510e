import { loadLedger, type Fact } from '../data/ledger.ts';
import { periodKey } from '../data/period.ts';
import { publicFact } from '../data/publicFact.ts';
import { factUrl } from '../site.ts';

const quote = (cell: string | number | null): string => {
  const text = String(cell ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Facts as CSV, a fact to a row; a byte-order mark in front, by which spreadsheet programs know UTF-8. */
export function toCsv(facts: Fact[]): string {
  const ledger = loadLedger();
  const head = [
    'id', 'label', 'place', 'period', 'value', 'low', 'high', 'from', 'to', 'words', 'unit', 'qualifier',
    'stated by', 'source', 'source title', 'paragraph', 'phrase', 'caveat', 'address',
  ];
  const rows = facts.map((fact) => {
    const shown = publicFact(fact, ledger);
    const value = typeof fact.value === 'number' ? { single: fact.value } : (fact.value ?? {});
    const part = (key: string) => (value as Record<string, number>)[key] ?? null;
    return [
      fact.id, shown.label, fact.place.name, periodKey(fact.period), part('single'), part('low'), part('high'), part('from'),
      part('to'), fact.words, fact.unit?.other ?? null, fact.qualifier.id, shown.statedBy, fact.source.id, fact.source.title,
      fact.paragraph, fact.phrase, shown.caveat, factUrl(fact.id),
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}
