/** A form as a page shows it: which fields apply, what may be chosen, what is offered and what is wrong. */
import type { Answers, Field } from './field.ts';
import { take, type Given } from './form.ts';

export interface Choice {
  id: string;
  /** What it is called or means. */
  meaning?: string;
}

/** A field with the answers given so far. */
export interface FieldState extends Pick<Field, 'name' | 'ask' | 'example'> {
  optional: boolean;
  list: boolean;
  /** Rarely needed. */
  rare: boolean;
  choices?: Choice[];
  /** What is taken where nothing is given. */
  suggested?: string;
  /** What is probably meant, and taken only by whoever says so. */
  guess?: string;
  /** What is wrong with what is given. */
  wrong?: string;
}

/**
 * Reads what is given as far as it goes. What is missing is not wrong yet.
 * @param given texts by field; empty ones count as not given
 */
export function formState(fields: Field[], given: Given): { fields: FieldState[]; answers: Answers } {
  const answers: Answers = {};
  const states = fields.flatMap((field): FieldState[] => {
    const { name, ask, example, optional = false, list = false, silent: rare = false, instead } = field;
    const texts = given.get(name)?.filter((text) => text.trim() !== '') ?? [];
    if (field.when && !field.when(answers)) return [];
    if (texts.length === 0 && instead !== undefined && answers[instead] !== undefined) return [];
    const suggested = field.suggest?.(answers);
    const guess = field.guess?.(answers);
    const choices = field.choices?.(answers).map((id): Choice => {
      const meaning = field.meaning?.(id);
      return { id, ...(meaning !== undefined && { meaning }) };
    });
    const known = texts.length > 0 ? texts : suggested === undefined ? [] : [suggested];
    const taken = known.length > 0 ? take(field, known, answers) : undefined;
    if (taken && 'value' in taken) answers[name] = taken.value;
    return [
      {
        name,
        ask,
        example,
        optional,
        list,
        rare,
        ...(choices && choices.length > 0 && { choices }),
        ...(suggested !== undefined && { suggested }),
        ...(guess !== undefined && { guess }),
        ...(texts.length > 0 && taken && 'wrong' in taken && { wrong: taken.wrong }),
      },
    ];
  });
  return { fields: states, answers };
}
