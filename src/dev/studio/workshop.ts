/** What the studio does for its page: shows the state of a form, tries what it would write, and writes it. */
import { createHash } from 'node:crypto';
import type { ProjectFiles } from '../../build/projectFiles.ts';
import { checkDraft } from '../../check/checkDraft.ts';
import { untranslatedIn } from '../../check/untranslated.ts';
import { write, type Draft } from '../../generators/draft.ts';
import type { Made, Present, Untranslated } from '../../generators/generator.ts';
import { GENERATORS } from '../../generators/generators.ts';
import { commonFields, foundIn, severalFacts } from '../../generators/severalFacts.ts';
import type { Entry } from '../../ledger/editor/factsFile.ts';
import type { Given } from '../../ledger/editor/form.ts';
import { formState, type FieldState } from '../../ledger/editor/formState.ts';
import { expected, ProblemError, type Problem } from '../../ledger/problem.ts';
import { openProject } from '../../project/project.ts';
import { isWritable } from './guard.ts';
import { lineDiff, type Line } from './lineDiff.ts';

/** What a form holds, as its page sends it. */
export interface Filled {
  kind: string;
  /** Texts by field. */
  given: Record<string, string[]>;
  /** The facts of a form for several, each as texts by field. */
  rows?: Record<string, string[]>[];
  /** The text of a report that the page was given. */
  upload?: string;
  /** Of what was shown before it is written. */
  digest?: string;
}

/** A form as it is filled in so far. */
export interface FormView {
  fields: FieldState[];
  pictures?: string[];
  /** Why nothing can be drawn yet. */
  undrawn?: string;
  /** Numbers of a report’s text that no fact has yet. */
  found?: Entry[];
}

/** What a form would write, what keeps it from that, or what it has written. */
export interface Outcome {
  /** By field. */
  wrong?: Record<string, string>;
  /** The same of each fact of a form for several. */
  rows?: Record<string, string>[];
  problems?: string[];
  files?: { file: string; lines: Line[] }[];
  digest?: string;
  /** Not written, since the files are others than when it was shown. */
  isOther?: boolean;
  written?: boolean;
  next?: string;
}

const digestOf = (draft: Draft): string =>
  createHash('sha256')
    .update(JSON.stringify([...draft]))
    .digest('hex');

const lineOf = ({ file, place, message }: Problem): string => [file, place, message].filter(Boolean).join(': ');

/** A message without the field’s label, which stands beside it. */
function withoutLabel(message: string, { ask }: FieldState): string {
  const end = `: ${ask}`.toLowerCase();
  return message.toLowerCase().endsWith(end) ? message.slice(0, -end.length) : message;
}

/** Problems at the fields that they are of, by an argument’s name or by the end of a place; and the others. */
function atFields(problems: readonly Problem[], fields: FieldState[]): Outcome {
  const names = new Set(fields.map(({ name }) => name));
  const wrong: Record<string, string> = {};
  const rest: string[] = [];
  for (const problem of problems) {
    const { file, place, message } = problem;
    const name = file.startsWith('--')
      ? file.slice(2)
      : (place.split(/[.: ]+/).findLast((part) => names.has(part)) ?? '');
    if (names.has(name))
      wrong[name] ??= withoutLabel(
        message,
        fields.find((field) => field.name === name)!,
      );
    else rest.push(lineOf(problem));
  }
  return { ...(Object.keys(wrong).length > 0 && { wrong }), ...(rest.length > 0 && { problems: rest }) };
}

/** The form whose facts are rows. */
const SEVERAL = 'facts';

/** What is wrong with each of several facts. */
class RowsRefused extends ProblemError {
  readonly rows: Problem[][];
  constructor(rows: Problem[][]) {
    super(rows.flat());
    this.rows = rows;
  }
}

/** What was filled in, without what was left empty. */
const givenOf = (texts: Record<string, string[]>): Given =>
  new Map(
    Object.entries(texts)
      .map(([name, each]) => [name, each.filter((text) => text.trim() !== '')] as const)
      .filter(([, each]) => each.length > 0),
  );

/** What two files differ in, for every file of a draft. */
const differences = (draft: Draft, files: ProjectFiles): Outcome['files'] =>
  Array.from(draft, ([file, text]) => ({
    file,
    lines: lineDiff(files.has(file) ? files.text(file) : '', text ?? ''),
  }));

/** The studio of a project. @param root the project’s folder */
export class Workshop {
  readonly #root: string;
  #present: Promise<Present> | undefined;
  #untranslated: Promise<Untranslated> | undefined;
  /** What was sent last: what is sent now waits for it. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(root: string) {
    this.#root = root;
  }

  /** Reads the project anew when it is next asked for. */
  forget(): void {
    this.#present = undefined;
    this.#untranslated = undefined;
  }

  async #opened({ kind, upload }: Filled): Promise<Present> {
    this.#present ??= (async () => {
      const { files, ledger, figures } = openProject(this.#root);
      return { files, ledger, figures: await figures() };
    })();
    try {
      if (GENERATORS[kind]!.translates) this.#untranslated ??= untranslatedIn(openProject(this.#root));
      return {
        ...(await this.#present),
        ...(upload !== undefined && { upload }),
        ...(this.#untranslated && { untranslated: await this.#untranslated }),
      };
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** Whether there is such a form. */
  has(kind: string): boolean {
    return Object.hasOwn(GENERATORS, kind);
  }

  /** The form as it stands. Throws a ProblemError where the project’s data do not hold. */
  async view(filled: Filled): Promise<FormView> {
    const { kind, given, upload } = filled;
    const present = await this.#opened(filled);
    if (kind === SEVERAL) {
      const { fields, answers } = formState(commonFields(present.ledger), new Map(Object.entries(given)));
      return { fields, found: foundIn(upload, answers, present) };
    }
    const { fields, picture } = GENERATORS[kind]!;
    const { fields: states, answers } = formState(fields(present), new Map(Object.entries(given)));
    try {
      const pictures = picture?.(answers, present);
      return { fields: states, ...(pictures && { pictures }) };
    } catch (error) {
      if (error instanceof ProblemError) return { fields: states, undrawn: error.problems.map(lineOf).join('\n') };
      throw error;
    }
  }

  async #made(filled: Filled): Promise<{ made: Made; present: Present }> {
    const { kind, given: texts, rows = [] } = filled;
    const present = await this.#opened(filled);
    if (kind === SEVERAL) {
      if (rows.length === 0) throw new ProblemError([{ file: '', place: '', message: expected('a fact', undefined) }]);
      const { draft, refused } = await severalFacts(rows.map(givenOf), present);
      if (refused.some((problems) => problems.length > 0)) throw new RowsRefused(refused);
      return { made: { draft, next: 'Print them in texts as <Fact id="…" />, in captions as {…}.' }, present };
    }
    const given = givenOf(texts);
    const request = { ...present, given, file: undefined, prompt: undefined, example: `npm run new -- ${kind}` };
    return { made: await GENERATORS[kind]!.make(request), present };
  }

  /**
   * Shows what would be written, or writes it, where it is still what was shown. One after the other, each from the
   * files as they are now: of two editors who write at once, the second sees what the first has written.
   */
  submit(filled: Filled): Promise<Outcome> {
    const outcome = this.#before.then(() => {
      this.forget();
      return this.#submit(filled);
    });
    this.#before = outcome.catch(() => {});
    return outcome;
  }

  async #submit(filled: Filled): Promise<Outcome> {
    try {
      const { made, present } = await this.#made(filled);
      const { draft, next } = made;
      const outside = [...draft.keys()].filter((file) => !isWritable(file, this.#root));
      if (outside.length > 0)
        return { problems: outside.map((file) => `${file}: expected a file of data/ or content/`) };
      const digest = digestOf(draft);
      if (filled.digest === digest) {
        write(draft, this.#root);
        this.forget();
        return { written: true, files: differences(draft, present.files), next };
      }
      const { brought } = await checkDraft(draft, present.files);
      if (brought.length > 0) throw new ProblemError(brought);
      const isOther = filled.digest !== undefined;
      return { files: differences(draft, present.files), digest, ...(isOther && { isOther }) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (filled.kind !== SEVERAL) return atFields(error.problems, (await this.view(filled)).fields);
      const rows = await this.#atRows(error, filled.rows ?? []);
      const problems = rows.flatMap(({ problems: own = [] }) => own);
      return { rows: rows.map(({ wrong = {} }) => wrong), ...(problems.length > 0 && { problems }) };
    }
  }
  /** Problems at the fields of the facts that they are of; others with the first. */
  async #atRows(error: ProblemError, rows: Record<string, string[]>[]): Promise<Outcome[]> {
    const ofRow =
      error instanceof RowsRefused
        ? error.rows
        : rows.map((_, i) =>
            error.problems.filter((problem) => {
              const at = rows.findIndex(({ id }) => id?.[0] !== undefined && problem.place.split('.').includes(id[0]));
              return at === i || (at < 0 && i === 0);
            }),
          );
    if (rows.length === 0) return [{ problems: error.problems.map(({ message }) => message) }];
    const views = await Promise.all(rows.map((given) => this.view({ kind: 'fact', given })));
    return views.map(({ fields }, i) => atFields(ofRow[i] ?? [], fields));
  }
}
