/** Everything that can be checked without building the site, in one pass; what is wrong in one place keeps nothing else from being told. */
import { readOnce, type ProjectFiles } from '../build/projectFiles.ts';
import { parseLedger } from '../ledger/ledger.ts';
import type { Ledger } from '../ledger/types.ts';
import type { Problem } from '../ledger/problem.ts';
import { locate } from '../ledger/locate.ts';
import type { Figure } from '../figure/figure.ts';
import type { Scrolly } from '../figure/scrolly.ts';
import { loadValidScrollies, scrollyIds } from '../figure/scrollyRegistry.ts';
import { figureIds, loadFigures, loadValidFigures } from '../figure/registry.ts';
import { checkAblatives } from './ablatives.ts';
import { checkApostrophes } from './apostrophes.ts';
import { checkCorrected } from '../ledger/lastPublished.ts';
import { readNamedViews } from '../explore/namedViews.ts';
import { checkPublished } from '../embeds/checkPublished.ts';
import { site } from '../site.ts';
import { addresses } from './addresses.ts';
import { checkCounterpoints, checkFigureCounterpoints, checkScrollyCounterpoints } from './counterpoints.ts';
import { checkDates, dueReviews, passedDeadlines } from './dates.ts';
import { checkFigure, checkMapLabels, checkSteps } from './figures.ts';
import { checkFiles, texts as textFiles, translations } from './files.ts';
import { languageChecker } from './language.ts';
import { locateInCode } from './locateInCode.ts';
import { parseMdx, type Mdx } from './mdx.ts';
import { checkNames } from './names.ts';
import { figureTexts, ledgerTexts, namedViewTexts, scrollyTexts, proseTexts } from './ownText.ts';
import { checkOwnWords } from './ownWords.ts';
import { checkPlaces } from './places.ts';
import { checkProposals, openProposals } from './proposals.ts';
import { checkScrolly } from './scrollies.ts';
import { checkTerms } from './terms.ts';
import { checkProse } from './prose.ts';
import { found } from './rules.ts';
import { checkScope } from './scope.ts';
import { checkSections } from './sections.ts';
import { sharedFields } from './shared.ts';
import { dueTexts } from './dueTexts.ts';
import { checkStale } from './stale.ts';
import { checkInterfaces, checkTranslatedTexts, checkTranslations, translatedLedgers } from './translations.ts';
import { englishTexts } from './englishTexts.ts';
import { untranslatedFiles } from './untranslated.ts';
import { checkWithdrawn } from './withdrawn.ts';
import { unusedFacts, unusedScrollies } from './unused.ts';

/** What is there to be checked, as far as it can be read. */
interface Checked {
  ledger: Ledger;
  figures: Figure[];
  passages: Scrolly[];
  texts: { file: string; source: string; mdx: Mdx }[];
  /** What cannot be read. */
  problems: Problem[];
  /** What is wrong with places and people. */
  misplaced: Problem[];
}

/** Whether each country’s code is right. Colours and ids of series are made of them: what follows from a wrong one is not told. */
const isCoded = (misplaced: Problem[]): boolean => !misplaced.some(({ place }) => place.endsWith('.code'));

async function load(project: ProjectFiles): Promise<Checked> {
  // One pass looks at many of them several times, and sees one state of each.
  const files = readOnce(project);
  const { ledger, problems } = parseLedger(files);
  const { figures, problems: undrawn } = await loadValidFigures(ledger);
  const { passages, problems: untold } = await loadValidScrollies(ledger);
  const texts = textFiles(files).flatMap((file) => {
    const source = files.text(file).replace(/^\uFEFF/, '');
    // Of a text in UTF-16 its encoding is told, and nothing else can be read.
    return source.includes('\0') ? [] : [{ file, source, mdx: parseMdx(file, source) }];
  });
  const misplaced = checkPlaces(ledger);
  if (!isCoded(misplaced)) {
    const own = problems.filter(({ file }) => !file.startsWith('data/series/'));
    return { ledger, figures: [], passages: [], texts, problems: found('data', own), misplaced };
  }
  return {
    ledger,
    figures,
    passages,
    texts,
    problems: [...found('data', problems), ...found('figure', undrawn), ...found('passage', untold)],
    misplaced,
  };
}

/** Says where in its file each problem is. */
const placed = (problems: Problem[], files: ProjectFiles): Problem[] =>
  locate(files, problems).map((problem) => {
    const [, line, column] = /^(\d+)(?::(\d+))?(?:: |$)/.exec(problem.place) ?? [];
    if (problem.line === undefined && line) return { ...problem, line: Number(line), column: Number(column ?? 1) };
    return problem.line === undefined && problem.file.endsWith('.ts') ? locateInCode(problem, files) : problem;
  });

async function errorsOf({ ledger, figures, passages, texts, problems, misplaced }: Checked): Promise<Problem[]> {
  const { files } = ledger;
  const ids = figureIds(files);
  const terms = textFiles(files).flatMap((file) => /^content\/glossary\/(.+)\.mdx$/.exec(file)?.[1] ?? []);
  const steps = new Map(
    scrollyIds(files).map((id) => [id, passages.find((passage) => passage.id === id)?.steps.length]),
  );
  const names = { figures: new Set(ids), passages: steps, terms: new Set(terms), addresses: addresses(ledger, ids) };
  const drawn = new Map([
    ...figures.map(({ id, facts }) => [`Figure ${id}`, facts] as const),
    ...passages.map(({ id, facts }) => [`Scrolly ${id}`, facts] as const),
  ]);
  const own = [
    ...ledgerTexts(ledger),
    ...figureTexts(figures, ledger),
    ...namedViewTexts(ledger),
    ...scrollyTexts(passages, ledger),
    ...texts.flatMap(({ file, mdx }) => proseTexts(file, mdx.tree, ledger)),
  ];
  const english = [
    ...problems,
    ...found('figure', [...figures.flatMap((figure) => checkFigure(figure, ledger)), ...checkSteps(figures, ids)]),
    ...(isCoded(misplaced) ? found('explore', readNamedViews(ledger).problems) : []),
    ...found(
      'passage',
      passages.flatMap((passage) => checkScrolly(passage, ledger)),
    ),
    ...found('files', checkFiles(ledger)),
    ...found('proposal', checkProposals(ledger)),
    ...found('text', [
      ...texts.flatMap(({ file, mdx }) => checkProse(file, mdx, ledger, names)),
      ...texts.flatMap(({ file, mdx }) => checkSections(file, mdx.tree)),
      // A wrong place or year of a fact is told at the fact.
      ...(problems.length === 0 ? texts.flatMap(({ file, mdx }) => checkScope(file, mdx.tree, drawn, ledger)) : []),
      ...sharedFields(
        texts.map(({ file }) => file),
        files,
      ),
    ]),
    ...found('published', [...checkPublished(ledger, ids), ...checkCorrected(ledger, problems.length === 0)]),
    ...found('own-words', checkOwnWords(own, ledger)),
    ...found('names', checkNames(own, ledger)),
    ...found('data', misplaced),
    ...found('withdrawn', checkWithdrawn(ledger)),
    ...found('dates', checkDates(ledger, site.edition)),
    ...found('counterpoint', [
      ...texts.flatMap(({ file, mdx }) => checkCounterpoints(file, mdx.tree, ledger)),
      ...figures.flatMap((figure) => checkFigureCounterpoints(figure, ledger)),
      ...passages.flatMap((passage) => checkScrollyCounterpoints(passage, ledger)),
    ]),
  ];
  // What is translated is compared with the English, when that holds.
  const other = [
    ...checkInterfaces(files),
    ...checkTerms(files),
    ...checkApostrophes(files),
    ...checkTranslatedTexts(translations(files), ledger, names),
    ...(english.length === 0 ? [...checkTranslations(ledger, figures, passages), ...checkAblatives(ledger)] : []),
  ];
  const isValid = english.length === 0 && other.length === 0;
  const labels = isValid ? await translatedLabels(ledger) : [];
  return placed([...english, ...found('language', other), ...found('figure', labels)], files);
}

/** What is wrong with the labels of maps in other languages, whose words are longer or shorter. */
async function translatedLabels(ledger: Ledger): Promise<Problem[]> {
  const figures = await Promise.all(
    Array.from(translatedLedgers(ledger).values(), (translated) => loadFigures(translated)),
  );
  return figures.flat().flatMap((figure) => (figure.shared ? checkMapLabels(figure) : []));
}

/** What tools say of the texts’ words. */
function proseOf({ ledger, texts }: Checked): Promise<Problem[][]> {
  const check = languageChecker(ledger);
  return Promise.all(texts.map(({ file, source, mdx }) => check(file, source, mdx.tree)));
}

function adviceOf({ ledger, figures, passages, texts, problems, misplaced }: Checked, today: string): Problem[] {
  // What follows from what cannot be read is no advice.
  const isRead = problems.length === 0 && isCoded(misplaced);
  const unused = isRead ? unusedFacts(ledger, [...figures, ...passages]) : [];
  return placed(
    [
      ...found(
        'unused',
        unused.map(({ id, dataset, kind, label }) => ({
          file: `data/datasets/${dataset}.json`,
          place: `facts.${id}`,
          message: `no text, figure or disagreement uses this ${kind}: use it, or say in “omit” why not: “${label}”`,
        })),
        'notice',
      ),
      ...found(
        'unused',
        unusedScrollies(
          passages,
          texts.map(({ source }) => source),
        ),
        'notice',
      ),
      ...found('proposal', checkProposals(ledger).length > 0 ? [] : openProposals(ledger, figures), 'notice'),
      ...found('deadline', passedDeadlines(ledger, today), 'notice'),
      ...found('review', [...dueReviews(ledger, today), ...dueTexts(texts, today, ledger.language)], 'notice'),
      ...found('language', isRead ? checkStale(ledger.files, englishTexts(ledger, figures, passages)) : [], 'notice'),
      ...found('language', isRead ? untranslatedFiles(ledger, figures, passages) : [], 'hint'),
    ],
    ledger.files,
  );
}

/** Every error, which keeps the site from being built. */
export const check = async (files: ProjectFiles): Promise<Problem[]> => errorsOf(await load(files));

/**
 * Every error, notice and hint.
 * @param today by which deadlines and reviews have passed
 */
export async function checkAll(files: ProjectFiles, today: string): Promise<Problem[]> {
  const checked = await load(files);
  const prose = proseOf(checked);
  const errors = await errorsOf(checked);
  return [...errors, ...adviceOf(checked, today), ...placed((await prose).flat(), files)];
}
