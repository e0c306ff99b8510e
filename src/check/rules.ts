/** What is checked, by the name under which it is reported. */
import type { Problem } from '../ledger/problem.ts';

export const RULES = {
  data: 'Datasets and lists: shape, references, phrases, disagreements, verdicts, numbers in their texts.',
  figure: 'Figures: their facts, what is drawn, their texts.',
  explore: 'Named views of the explorer: their choices, their titles.',
  passage: 'Passages told while scrolling: their facts, what each step draws, their texts.',
  text: 'Texts: syntax, components, numbers without facts, quotations, headings, pictures.',
  language: 'Other languages: the words of the interface whole, what is translated true to the English.',
  published: 'What was published: pinned embeds, addresses that are no more.',
  files: 'Files that are not where or what the site reads.',
  'own-words': 'Nine words or more in a row from a report.',
  names: 'Names and words in a spelling that the site does not use.',
  links: 'Links within the site that lead nowhere.',
  dates: 'What is dated after the edition.',
  counterpoint: 'Hostile claims without the report’s counterpoint beside them.',
  withdrawn: 'People who asked to be taken out: their names, and facts of theirs.',
  proposal: 'What readers have proposed: the shape of the files, what waits to be merged.',
  unused: 'Facts that no text, figure or disagreement uses, passages that no text tells.',
  deadline: 'What was announced for a day that has passed.',
  review: 'Facts whose day of review has passed.',
  spelling: 'Words that the dictionary does not know, and words written twice.',
  sentence: 'Sentences that are long or hard to read.',
} as const;

export type Rule = keyof typeof RULES;

/** Says of problems which rule found them, and how much they weigh. */
export const found = (rule: Rule, problems: Problem[], level: Problem['level'] = 'error'): Problem[] =>
  problems.map((problem) => ({ ...problem, rule, level }));
