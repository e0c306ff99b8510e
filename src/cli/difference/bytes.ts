/** Every published file in which two built sites differ, byte by byte but for what follows from where a component lies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { hashOf } from '../../headers/csp.ts';

export interface FileDifference {
  /** The file below the site’s folder; of an archive, each member behind a colon: "a.zip: b.xlsx: xl/workbook.xml". */
  path: string;
  change: 'added' | 'differs' | 'gone';
}

const ARCHIVE = /\.(?:epub|xlsx|zip)$/;
const TEXT = /(?:^|\/)_headers$|\.(?:atom|css|html|js|json|md|opf|svg|txt|webmanifest|xhtml|xml)$/;

/** What Astro makes of a component’s path: the mark of its styles, as attribute or class, and Vite’s names of classes. */
const DERIVED = /\bdata-astro-cid-[a-z0-9]{8}\b|\bastro-[a-z0-9]{8}\b|(?<![\w-])_[a-zA-Z][\w-]*_[\w-]{5}_\d+\b/g;
/** The worker’s digest of what it keeps: its own code and all those files are compared themselves. */
const WORKER_VERSION = /northboundVersion="[0-9a-f]{16}"/;

/** A text in which each name that Astro derived is its number of appearance: a name given to another element is seen. */
function renumber(text: string): string {
  const numbers = new Map<string, number>();
  return text.replaceAll(DERIVED, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return `derived-${numbers.get(name)}`;
  });
}

/** Hashes of inline styles and scripts that hold a derived name, each with the hash of the same without it. */
function derivedHashes(pages: Iterable<string>): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const page of pages)
    for (const [, , content] of page.matchAll(/<(style|script)\b[^>]*>([^]*?)<\/\1>/g)) {
      const same = renumber(content!);
      if (same !== content) hashes.set(hashOf(content!), hashOf(same));
    }
  return hashes;
}

/** A text without what is derived. Policies list hashes in their order, which changes with them. */
const strip = (text: string, hashes: Map<string, string>): string =>
  renumber(text)
    .replace(WORKER_VERSION, 'northboundVersion')
    .replaceAll(/\b(script-src|style-src)((?: '[^']+')+)/g, (_, name: string, sources: string) => {
      const all = sources.trim().split(' ');
      return `${name} ${[...new Set(all.map((source) => hashes.get(source) ?? source))].sort().join(' ')}`;
    });

type Files = Map<string, Uint8Array>;

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ name, parentPath }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** An archive’s members by name, or undefined where it cannot be read as one. */
function membersOf(archive: Uint8Array): Files | undefined {
  try {
    return new Map(Object.entries(unzipSync(archive)));
  } catch {
    return undefined;
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function compareArchives(path: string, old: Uint8Array, now: Uint8Array): FileDifference[] {
  const [before, after] = [membersOf(old), membersOf(now)];
  if (!before || !after) return [{ path, change: 'differs' }];
  const same = [...before].every(([name, bytes]) => Buffer.from(bytes).equals(after.get(name) ?? new Uint8Array()));
  // Another order, date or compression of the same members.
  if (same && before.size === after.size) return [{ path, change: 'differs' }];
  return compareFiles(before, after).map((each) => ({ ...each, path: `${path}: ${each.path}` }));
}

function compareFiles(old: Files, now: Files): FileDifference[] {
  const both = [...old].flatMap(([path, before]) => {
    const after = now.get(path);
    return after && !Buffer.from(before).equals(after) ? [{ path, before, after }] : [];
  });
  const pages = both.filter(({ path }) => /\.(?:x?html|svg)$/.test(path));
  const oldHashes = derivedHashes(pages.map(({ before }) => text(before)));
  const newHashes = derivedHashes(pages.map(({ after }) => text(after)));
  const differing = both.flatMap(({ path, before, after }): FileDifference[] => {
    if (ARCHIVE.test(path)) return compareArchives(path, before, after);
    const same = TEXT.test(path) && strip(text(before), oldHashes) === strip(text(after), newHashes);
    return same ? [] : [{ path, change: 'differs' }];
  });
  const only = (some: Files, others: Files, change: FileDifference['change']): FileDifference[] =>
    [...some.keys()].filter((path) => !others.has(path)).map((path) => ({ path, change }));
  return [...differing, ...only(now, old, 'added'), ...only(old, now, 'gone')].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/**
 * Compares two built sites file by file.
 * @returns what differs, in the order of its paths; nothing where only names that Astro derives from a component’s
 * place differ, and the hashes that follow from them
 */
export const compareBytes = (old: string, now: string): FileDifference[] => compareFiles(filesIn(old), filesIn(now));

/** The differences as lines to read, and how many of each there are. */
export function formatBytes(differences: FileDifference[]): string {
  if (differences.length === 0) return 'No differences.';
  const counts = Map.groupBy(differences, ({ change }) => change);
  const total = [...counts].map(([change, all]) => `${all.length} ${change}`).join(', ');
  return [...differences.map(({ change, path }) => `${change.padEnd(8)}${path}`), '', total].join('\n');
}
