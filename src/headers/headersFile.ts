/** Rules of a _headers file, in the syntax that Netlify and Cloudflare Pages share. */
export interface Rule {
  /** A path; `:name` stands for a folder or file, `*` at the end or before a suffix for anything. */
  path: string;
  headers: [name: string, value: string][];
}

export const formatRules = (rules: Rule[]): string =>
  rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');

export function parseRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
    else if (/^\S/.test(line) && !line.startsWith('#')) rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
}

/** A rule’s path as a regular expression, in the dialect that JavaScript and nginx share. */
export const patternOf = (path: string): string =>
  `^${path
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]\w*/g, '[^/]+')}$`;

/** All that is sent with a path, a header as often as rules name it. */
export const headersOf = (rules: Rule[], path: string): [name: string, value: string][] =>
  rules.filter((rule) => new RegExp(patternOf(rule.path)).test(path)).flatMap(({ headers }) => headers);
