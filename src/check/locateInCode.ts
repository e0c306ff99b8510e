import type { ProjectFiles } from '../build/projectFiles.ts';
import type { Problem } from '../ledger/problem.ts';

/** Says at which line of a figure’s file a field begins, or the address that a message is about stands. */
export function locateInCode(problem: Problem, files: ProjectFiles): Problem {
  if (!files.has(problem.file)) return problem;
  const lines = files.text(problem.file).split('\n');
  // The steps of a passage are told apart by the alt text that each of them has.
  const [, nth] = /^steps\.(\d+)\./.exec(problem.place) ?? [];
  const step =
    nth === undefined
      ? -1
      : (lines.flatMap((line, i) => (/^\s*(?:\{ ?)?alt:/.test(line) ? [i] : []))[Number(nth)] ?? -1);
  const [field] = problem.place.split('.');
  const [, about] = /received "([^"]+)"/.exec(problem.message) ?? [];
  const at = (text: RegExp | string | undefined) =>
    text === undefined
      ? -1
      : lines.findIndex((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)));
  const index =
    [at(about && `${about}`), step, at(field ? new RegExp(`^ {2}${field}\\b`) : undefined), at('export default')].find(
      (each) => each >= 0,
    ) ?? 0;
  return { ...problem, line: index + 1, column: lines[index]!.search(/\S|$/) + 1 };
}
