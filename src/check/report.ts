/** Findings as text for people, as annotations for GitHub, as SARIF and as JSON. */
import type { Problem } from '../ledger/problem.ts';
import { RULES } from './rules.ts';

export const FORMATS = ['text', 'github', 'sarif', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const level = ({ level: own = 'error' }: Problem) => own;

/** Data first, since figures and texts rest on it. */
const ORDER = [/^data\/(?!datasets)/, /^data\//, /^src\//, /^content\//, /./];
const rank = (file: string): number => ORDER.findIndex((pattern) => pattern.test(file));

/** In the order in which one would fix them: by file, then from its top. */
export const inOrder = (problems: Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      rank(a.file) - rank(b.file) ||
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );

/** The place in words: an entry by its id, a field by its name; a line and column stand elsewhere. */
function placeInWords({ place, where }: Problem): string {
  const field = /^\d+:\d+$/.test(place) ? '' : place.replace(/^\d+: /, '');
  const id = where?.replace(/(?:, )?line \d+$/, '');
  return [id, id ? field.replace(/^\w+\.[^.]+\.?/, '') : field].filter(Boolean).join(', ');
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function asText(problems: Problem[]): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files].map(([file, own]) =>
    [
      file,
      ...own.map((problem) => {
        const place = placeInWords(problem);
        const line = problem.line === undefined ? '' : `${problem.line}:${problem.column ?? 1}`;
        return `  ${line.padEnd(8)} ${level(problem).padEnd(6)} ${place ? `${place}: ` : ''}${problem.message}`;
      }),
    ].join('\n'),
  );
  const sums = (['error', 'notice', 'hint'] as const)
    .map((each) => [each, problems.filter((problem) => level(problem) === each).length] as const)
    .filter(([, n]) => n > 0);
  return [...blocks, sums.length > 0 ? sums.map(([each, n]) => count(n, each)).join(', ') : 'No problems found.'].join(
    '\n\n',
  );
}

/** https://docs.github.com/actions/reference/workflow-commands: each at its line under “Files changed”. */
function asAnnotations(problems: Problem[]): string {
  const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string | number) => escape(String(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const kind = { error: 'error', notice: 'warning', hint: 'notice' };
  return problems
    .map((problem) => {
      const { file, line = 1, column = 1, rule = '', message } = problem;
      const place = placeInWords(problem);
      return `::${kind[level(problem)]} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(place ? `${place}: ${message}` : message)}`;
    })
    .join('\n');
}

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
function asSarif(problems: Problem[]): string {
  const kind = { error: 'error', notice: 'warning', hint: 'note' };
  const rules = Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } }));
  const results = problems.map((problem) => ({
    ruleId: problem.rule,
    level: kind[level(problem)],
    message: { text: [placeInWords(problem), problem.message].filter(Boolean).join(': ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: problem.file },
          region: { startLine: problem.line ?? 1, startColumn: problem.column ?? 1 },
        },
      },
    ],
  }));
  const run = { tool: { driver: { name: 'northbound-check', rules } }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    1,
  );
}

const WRITE: Record<Format, (problems: Problem[]) => string> = {
  text: asText,
  github: asAnnotations,
  sarif: asSarif,
  json: (problems) => JSON.stringify(problems, null, 1),
};

/** The findings in a format, in order. */
export const report = (problems: Problem[], format: Format): string => WRITE[format](inOrder(problems));
