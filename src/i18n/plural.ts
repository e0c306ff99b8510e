/**
 * Plural forms, from CLDR as a package has it: Intl knows other languages on other machines, and takes a machine’s own
 * where it knows none.
 */
import * as categories from 'make-plural/pluralCategories';
import * as rules from 'make-plural/plurals';
import { TAJIK_FORMS, tajikPlural } from './tajik.ts';

/** A text that depends on a number: the forms that CLDR tells apart; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Rule = (n: number) => Intl.LDMLPluralRule;
const RULES: Record<string, Rule> = { ...rules, tg: tajikPlural };
const CATEGORIES: Record<string, { cardinal: readonly Intl.LDMLPluralRule[] }> = {
  ...categories,
  tg: { cardinal: TAJIK_FORMS },
};

const languageOf = (locale: string): string => locale.split('-')[0]!;

/** The plural forms of a language, by its code or tag; none where nobody has written them down. */
export function formsOf(locale: string): readonly Intl.LDMLPluralRule[] {
  const code = languageOf(locale);
  return Object.hasOwn(CATEGORIES, code) ? CATEGORIES[code]!.cardinal : [];
}

/** The form for a number. @throws for a language without forms */
export function pluralForm(n: number, locale: string): Intl.LDMLPluralRule {
  const rule = RULES[languageOf(locale)];
  if (!rule) throw new Error(`no plural forms are known of ${locale}`);
  return rule(n);
}
