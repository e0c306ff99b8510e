/**
 * Files that are costly to make, kept from build to build in .cache/northbound, so that a picture, a download
 * or the outline of a map is made again only when what it shows changes, or what makes it. Removing the folder loses nothing but time,
 * and what no build has taken for two months is removed. It lies beside the packages, which `npm ci` removes, and copies
 * of the project that share them share it too.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where everything is kept. */
export const cacheFolder = (): string => join(dirname(realpathSync('node_modules')), '.cache/northbound');

const DAY = 86_400_000;
const MOST_DAYS = 60;

type Bytes = Uint8Array<ArrayBuffer>;
type Given = string | Uint8Array;

export interface DiskCache {
  /** What was made of the same before, or undefined. */
  get: (...given: Given[]) => Bytes | undefined;
  /** Keeps what was made of these, and hands it on. */
  set: (made: Uint8Array, ...given: Given[]) => Bytes;
}

/**
 * Files of one kind.
 * @param extension as they are called, without the dot
 * @param packages whose versions they depend on
 * @param files of the project that they depend on: code that makes them, fonts
 */
export function diskCache(kind: string, extension: string, packages: string[], files: string[]): DiskCache {
  const basis = createHash('sha256');
  for (const file of files) basis.update(readFileSync(file));
  const installed = createRequire(join(process.cwd(), 'package.json'));
  for (const name of packages)
    basis.update((JSON.parse(readFileSync(packageFile(installed, name), 'utf8')) as { version: string }).version);
  const start = basis.digest();
  const folder = join(cacheFolder(), kind);
  evict(folder);
  const fileOf = (given: Given[]) => {
    const hash = createHash('sha256').update(start);
    // With their lengths, so that no two lists read as the same.
    for (const each of given) hash.update(`${Buffer.byteLength(each)} `).update(each);
    return join(folder, `${hash.digest('hex')}.${extension}`);
  };
  return {
    get: (...given) => {
      const file = fileOf(given);
      const found = statSync(file, { throwIfNoEntry: false });
      if (!found) return undefined;
      const now = new Date();
      if (+now - found.mtimeMs > DAY) utimesSync(file, now, now);
      return new Uint8Array(readFileSync(file));
    },
    set: (made, ...given) => {
      const file = fileOf(given);
      mkdirSync(folder, { recursive: true });
      // Two builds may run at once: neither must read half a file of the other’s.
      const part = `${file}.${process.pid}`;
      writeFileSync(part, made);
      renameSync(part, file);
      return new Uint8Array(made);
    },
  };
}

/** Texts of one kind, kept likewise: what was made of the same before, or what is made now. */
export function textCache(
  kind: string,
  packages: string[],
  files: string[],
): (make: () => string, ...given: Given[]) => string {
  const texts = diskCache(kind, 'txt', packages, files);
  const read = (bytes: Bytes) => new TextDecoder().decode(bytes);
  return (make, ...given) => {
    const known = texts.get(...given);
    return read(known ?? texts.set(new TextEncoder().encode(make()), ...given));
  };
}

/** Removes what was last taken too long ago. Another build may do the same just now. */
function evict(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > MOST_DAYS * DAY) rmSync(file, { force: true });
  }
}

/** A package’s description; not every package lets it be imported. */
function packageFile(installed: NodeJS.Require, name: string): string {
  const file = (installed.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name, 'package.json'))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`expected the package ${name} to be installed, received none`);
  return file;
}
