/** A text that depends on a number: the forms that Intl.PluralRules tells apart; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
