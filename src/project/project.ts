/** A project as whoever works on it has it: its files, and all that is read from them, in one language. */
import { oncePer } from '../build/oncePer.ts';
import { filesIn, type ProjectFiles } from '../build/projectFiles.ts';
import type { Figure } from '../figure/figure.ts';
import { loadFigures } from '../figure/registry.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { loadScrollies } from '../figure/scrollyRegistry.ts';
import { languageCodes, loadLanguage } from '../i18n/language.ts';
import { DEFAULT, type Language } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.en.ts';
import { parseLedger } from '../ledger/ledger.ts';
import { ProblemError } from '../ledger/problem.ts';
import { translateLedger } from '../ledger/translateLedger.ts';
import type { Ledger } from '../ledger/types.ts';
import { publishing } from './publishedPages.ts';

export interface Project {
  files: ProjectFiles;
  /** The language that all of this is in. */
  language: Language;
  /** The words of the interface. */
  messages: Messages;
  /** English, and all languages that there are besides. */
  languages: Language[];
  ledger: Ledger;
  /** Read when first asked for. Throws a ProblemError of all that keeps one from being drawn. */
  figures: () => Promise<Figure[]>;
  scrollies: () => Promise<Scrolly[]>;
  /** The same project in another language, by its code. */
  in: (code: string) => Project;
}

/** The languages of a project, by their codes. */
const languagesOf = oncePer(
  (english: Ledger) =>
    new Map([
      [DEFAULT.code, DEFAULT],
      ...languageCodes(english.files).map(
        (code) => [code, publishing(loadLanguage(english.files, code), english)] as const,
      ),
    ]),
);

/**
 * Opens a project in English. Nothing of it is kept but by whoever holds it.
 * @param from its folder, or its files
 * @throws ProblemError with every problem of its data
 */
export function openProject(from: string | ProjectFiles): Project {
  const files = typeof from === 'string' ? filesIn(from) : from;
  const { ledger, problems } = parseLedger(files);
  if (problems.length > 0) throw new ProblemError(problems);
  return projectOf(ledger);
}

/** A project around a ledger of its files that was read before. */
function projectOf(ledger: Ledger): Project {
  const { files, english } = ledger;
  const opened = new Map<string, Project>();
  const open = (code: string): Project => {
    const language = code === DEFAULT.code ? DEFAULT : languagesOf(english).get(code)!;
    const own = translateLedger(english, language);
    return {
      files,
      language,
      messages: language.messages,
      get languages() {
        return [...languagesOf(english).values()];
      },
      ledger: own,
      figures: () => loadFigures(own),
      scrollies: () => loadScrollies(own),
      in: (other) => {
        const known = opened.get(other) ?? open(other);
        opened.set(other, known);
        return known;
      },
    };
  };
  const project = open(ledger.language.code);
  opened.set(ledger.language.code, project);
  return project;
}
