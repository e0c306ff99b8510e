/** What differs between two built sites. Order is no difference, nor are the dates that every build writes anew. */
import { formatPeriod, parsePeriod } from '../../ledger/period.ts';
import type { PublicFact } from '../../ledger/publicFact.ts';
import type { BuiltSite, PublicFigure } from './builtSite.ts';
import { fieldChanges, newCorrections, type FieldChange } from './factFields.ts';
import { KINDS, type Holder } from './holder.ts';
import { samePicture, type Picture } from './picture.ts';
import type { Language } from '../../i18n/locale.ts';

export interface FactDifference {
  id: string;
  change: 'changed' | 'added' | 'gone';
  /** As readers see it: "at least 93 people", or the label of what is no number. */
  said: string;
  label: string;
  /** What differs; of a fact that is added or gone, all that it says. */
  fields: FieldChange[];
  /** The corrections that record the change. */
  corrections: string[];
  /** The pages that hold it, in either build. */
  holders: Holder[];
}

export interface FigureDifference {
  id: string;
  change: 'changed' | 'added' | 'gone';
  title: string;
  fields: FieldChange[];
  redrawn: boolean;
  /** Its picture in either build; none of what is added or gone. */
  old: Picture | undefined;
  new: Picture | undefined;
}

export interface TextDifference {
  path: string;
  change: 'changed' | 'added' | 'gone';
  title: string;
  /** Paragraphs that only the old text has, and those that only the new one has. */
  old: string[];
  new: string[];
}

export interface Difference {
  facts: FactDifference[];
  figures: FigureDifference[];
  texts: TextDifference[];
}

const EMPTY: PublicFact = {
  id: '',
  kind: '',
  measure: '',
  label: '',
  value: null,
  words: null,
  said: null,
  unit: null,
  qualifier: '',
  status: null,
  place: '',
  route: null,
  period: { start: null, end: null, precision: 'undated', inferred: null },
  report: '',
  paragraph: null,
  phrase: null,
  statedBy: '',
  caveat: null,
  counterpoint: [],
  corrections: [],
  review: '',
  url: '',
};

/** Both sides of everything that one of two builds has, in the order of their keys. */
function pairs<T>(
  old: Map<string, T>,
  now: Map<string, T>,
): { id: string; before: T | undefined; after: T | undefined; change: FactDifference['change'] }[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((id) => {
    const [before, after] = [old.get(id), now.get(id)];
    return { id, before, after, change: before === undefined ? 'added' : after === undefined ? 'gone' : 'changed' };
  });
}

function holdersOf(id: string, old: BuiltSite, now: BuiltSite): Holder[] {
  const all = new Map(
    [...(old.holders.get(id) ?? []), ...(now.holders.get(id) ?? [])].map((holder) => [holder.path, holder]),
  );
  return [...all.values()].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.path.localeCompare(b.path),
  );
}

function compareFacts(old: BuiltSite, now: BuiltSite): FactDifference[] {
  return pairs(old.facts, now.facts).flatMap(({ id, before, after, change }) => {
    // Of what is added or gone, the side that is missing says nothing at all.
    const fields = fieldChanges(before ?? EMPTY, after ?? EMPTY, old, now).map((field) => ({
      ...field,
      old: before ? field.old : null,
      new: after ? field.new : null,
    }));
    const corrections = before && after ? newCorrections(before, after) : [];
    if (fields.length === 0 && corrections.length === 0) return [];
    const { said, label } = (after ?? before)!;
    return [{ id, change, said: said ?? label, label, fields, corrections, holders: holdersOf(id, old, now) }];
  });
}

const TEXTS: [field: string, say: (figure: PublicFigure) => string][] = [
  ['title', ({ title }) => title],
  ['subtitle', ({ subtitle }) => subtitle],
  ['text for those who do not see it', ({ alt }) => alt],
  ['caveats', ({ caveats }) => caveats.join(' ')],
  ['facts it draws', ({ facts }) => facts.toSorted().join(', ')],
];

function compareFigures(old: BuiltSite, now: BuiltSite, language: Language): FigureDifference[] {
  return pairs(old.figures, now.figures).flatMap(({ id, before, after, change }) => {
    const fields =
      before && after
        ? TEXTS.map(([field, say]) => ({ field, old: say(before), new: say(after) })).filter(
            (each) => each.old !== each.new,
          )
        : [];
    const [was, is] = [before && old.picture(before), after && now.picture(after)];
    const redrawn = !was || !is || !samePicture(was, is, language);
    return redrawn || fields.length > 0
      ? [{ id, change, title: (after ?? before)!.title, fields, redrawn, old: was, new: is }]
      : [];
  });
}

function compareTexts(old: BuiltSite, now: BuiltSite, language: Language): TextDifference[] {
  const undated = (paragraph: string, { edition }: BuiltSite) =>
    paragraph.replaceAll(formatPeriod(parsePeriod(edition), language), '').replaceAll(edition, '');
  // A date may be that of the old edition by chance, and stay.
  const missing = (from: string[], one: BuiltSite, others: string[], other: BuiltSite) => {
    const there = new Set(others.flatMap((paragraph) => [paragraph, undated(paragraph, other)]));
    return from.filter((paragraph) => !there.has(paragraph) && !there.has(undated(paragraph, one)));
  };
  return pairs(old.texts, now.texts).flatMap(({ id, before, after, change }) => {
    const [was, is] = [before?.paragraphs ?? [], after?.paragraphs ?? []];
    const difference = {
      path: id,
      change,
      title: (after ?? before)!.title,
      old: missing(was, old, is, now),
      new: missing(is, now, was, old),
    };
    return change !== 'changed' || difference.old.length + difference.new.length > 0 ? [difference] : [];
  });
}

export const compare = (old: BuiltSite, now: BuiltSite, language: Language): Difference => ({
  facts: compareFacts(old, now),
  figures: compareFigures(old, now, language),
  texts: compareTexts(old, now, language),
});
