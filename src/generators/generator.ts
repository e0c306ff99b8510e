import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Figure } from '../figure/figure.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Prompt } from '../ledger/editor/prompt.ts';
import type { Draft } from './draft.ts';
import type { Answers, Field } from '../ledger/editor/field.ts';
import type { Given } from '../ledger/editor/form.ts';

/** What is there already. */
export interface Present {
  files: ProjectFiles;
  ledger: Ledger;
  figures: Figure[];
  /** The text of the file that a form was given, where there is none on this machine. */
  upload?: string;
  /** What languages have in English still, for a generator that translates. */
  untranslated?: Untranslated;
}

/** English texts by the code of a language, by file and by address. */
export type Untranslated = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;

/** What is asked for: arguments, the file if one was named, and whoever can be asked. */
export interface Request extends Present {
  given: Given;
  file: string | undefined;
  prompt: Prompt | undefined;
  /** The command that an example line begins with. */
  example: string;
}

/** What is to be written, what to say of it, and what to do next. */
export interface Made {
  draft: Draft;
  says?: string;
  next: string;
}

/** Something that `npm run new` and the studio make. */
export interface Generator {
  /** What it is, in a few words. */
  what: string;
  /** What the file is that may be named behind it. */
  file?: string;
  /** Whether it needs to know what is not translated. */
  translates?: boolean;
  fields: (present: Present) => Field[];
  /** A picture of what the answers given so far make, for whoever can show it. */
  picture?: (answers: Answers, present: Present) => string[] | undefined;
  make: (request: Request) => Promise<Made>;
}
