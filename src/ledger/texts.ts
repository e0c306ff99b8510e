/**
 * Texts outside MDX (captions, caveats, frontmatter) print numbers too, and by the same rule:
 *
 *   {remittance-shares/tj-2024-update}        the fact’s value, as in prose
 *   {remittance-shares/tj-2024-update full}   in another form of `formatFact`
 *   {difference growth/kg-2019 growth/kg-2020}       derived from facts; `difference size` drops the sign
 *   {exempt four | counts the rows}           a number that is no fact, with the reason
 */
import { derive, type Derived } from './derived.ts';
import { findNumbers, sentenceAt } from './findNumbers.ts';
import { formatFact, FORMS, type Form } from './format.ts';
import type { Fact, Files, Ledger } from './types.ts';
import { formatPeriod } from './period.ts';
import { expected, type Problem } from './problem.ts';

export type Segment =
  | { kind: 'words'; text: string }
  | { kind: 'fact'; text: string; fact: Fact }
  | { kind: 'derived'; text: string; derived: Derived }
  | { kind: 'exempt'; text: string; reason: string }
  | { kind: 'wrong'; text: string; message: string };

function reference(inside: string, ledger: Ledger): Segment {
  const text = `{${inside}}`;
  const [head = '', ...rest] = inside.trim().split(/\s+/);
  if (head === 'exempt') {
    const [words, reason] = inside
      .trim()
      .slice('exempt'.length)
      .split('|')
      .map((part) => part.trim());
    return words && reason
      ? { kind: 'exempt', text: words, reason }
      : { kind: 'wrong', text, message: 'expected {exempt words | reason}' };
  }
  if (!head.includes('/')) {
    const size = rest[0] === 'size';
    const derived = derive(head, size ? rest.slice(1) : rest, ledger, size);
    return typeof derived === 'string'
      ? { kind: 'wrong', text, message: derived }
      : { kind: 'derived', text: derived.text, derived };
  }
  const fact = ledger.facts.get(head);
  const form = (rest[0] ?? 'prose') as Form;
  if (!fact)
    return {
      kind: 'wrong',
      text,
      message: ledger.unread(head) ? '' : expected('the address of a fact', head, ledger.ids.facts),
    };
  if (!FORMS.includes(form))
    return { kind: 'wrong', text, message: expected(`one of ${FORMS.join(', ')}`, form, FORMS) };
  return { kind: 'fact', text: formatFact(fact, ledger.language, form), fact };
}

/** Splits a text into words and the numbers that it refers to. */
export function segments(text: string, ledger: Ledger): Segment[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? reference(part.slice(1, -1), ledger) : { kind: 'words', text: part }));
}

/** The text as a reader sees it, without marks. */
export function plain(text: string, ledger: Ledger): string {
  return segments(text, ledger)
    .map((segment) => segment.text)
    .join('');
}

/** A fact’s label without the date that one we made ends with, where a column beside it has the date. */
export const labelWithoutDate = (fact: Fact, ledger: Ledger): string =>
  plain(fact.label, ledger).replace(`, ${formatPeriod(fact.period, ledger.language)}`, '');

/** The facts that a text prints. */
export function factsIn(text: string, ledger: Ledger): Fact[] {
  return segments(text, ledger).flatMap((segment) =>
    segment.kind === 'fact' ? [segment.fact] : segment.kind === 'derived' ? segment.derived.of : [],
  );
}

/** What is wrong with a text: references that lead nowhere, and numbers that are no fact. */
export function textProblems(text: string, ledger: Ledger): string[] {
  const parts = segments(text, ledger);
  const wrong = parts.flatMap((part) => {
    // A fact that could not be read has been reported.
    if (part.kind === 'wrong') return part.message === '' ? [] : [`${part.text}: ${part.message}`];
    const [code] = part.kind === 'words' ? (/[{}]|<[A-Z]\w*/.exec(part.text) ?? []) : [];
    return code ? [`expected words, received “${code}”: a fact is written {dataset/fact}, with both braces`] : [];
  });
  const words = parts.map((part) => (part.kind === 'words' ? part.text : '\u2007'.repeat(part.text.length))).join('');
  const shown = parts.map((part) => part.text).join('');
  const numbers = findNumbers(words, ledger.language).map(
    ({ index, text: number }) =>
      `expected a fact, received the number “${number}” in “${sentenceAt(shown, index)}”; write {dataset/fact}, or {exempt ${number} | why}`,
  );
  return [...wrong, ...numbers];
}

/** Checks every text of the ledger’s files, each at its place there. */
export function checkTexts(ledger: Ledger, { datasets, series, lists }: Files): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, place: string, text: string | null | undefined) => {
    for (const message of text ? textProblems(text, ledger) : []) problems.push({ file, place, message });
  };
  for (const [id, { title, description, facts }] of datasets) {
    const file = `data/datasets/${id}.json`;
    check(file, 'title', title);
    check(file, 'description', description);
    for (const { at: i, entry: fact } of facts) {
      // A label that we made speaks of a period, which is checked already.
      if (fact.kind !== 'quantity') check(file, `facts.${i}.label`, fact.label);
      check(file, `facts.${i}.caveat`, fact.caveat);
      check(file, `facts.${i}.statedBy`, fact.statedBy);
      check(file, `facts.${i}.omit`, fact.omit);
      if (typeof fact.period === 'object') check(file, `facts.${i}.period.inferred`, fact.period.inferred);
      fact.corrections?.forEach(({ why }, j) => check(file, `facts.${i}.corrections.${j}.why`, why));
    }
  }
  for (const [file, { caveat, statedBy, places }] of series) {
    check(file, 'caveat', caveat);
    check(file, 'statedBy', statedBy);
    places.forEach(({ exceptions, corrections }, i) => {
      exceptions?.forEach((exception, j) => check(file, `places.${i}.exceptions.${j}.caveat`, exception.caveat));
      corrections?.forEach(({ why }, j) => check(file, `places.${i}.corrections.${j}.why`, why));
    });
  }
  for (const { at, entry } of lists.disagreements)
    for (const key of ['question', 'why', 'printed'] as const)
      check('data/disagreements.json', `disagreements.${at}.${key}`, entry[key]);
  for (const { at, entry } of lists.checks) check('data/checks.json', `checks.${at}.why`, entry.why);
  for (const { at, entry } of lists.sources)
    for (const key of ['note', 'dateNote', 'beware'] as const)
      check('data/sources.json', `sources.${at}.${key}`, entry[key]);
  return problems;
}
