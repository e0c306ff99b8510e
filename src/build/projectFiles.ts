/** The files of a project, from wherever they are read: a folder of this machine, or a folder with some files changed that nobody has written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

/** Files are named from the project’s folder, with forward slashes: "data/places.json". */
export interface ProjectFiles {
  /** The project’s folder, as a whole path. */
  root: string;
  has: (file: string) => boolean;
  /** The bytes of a file. Throws where there is none. */
  bytes: (file: string) => Buffer;
  /** A file as UTF-8. Throws where there is none. */
  text: (file: string) => string;
  /** Every file in a folder and below it, sorted; none where there is no such folder. */
  under: (folder: string) => string[];
}

/** The files of a folder as they lie there whenever one is asked for. */
export function filesIn(folder: string): ProjectFiles {
  const root = resolve(folder);
  const bytes = (file: string) => readFileSync(join(root, file));
  return {
    root,
    has: (file) => existsSync(join(root, file)),
    bytes,
    text: (file) => bytes(file).toString('utf8'),
    under: (below) =>
      existsSync(join(root, below))
        ? readdirSync(join(root, below), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) =>
              join(entry.parentPath, entry.name)
                .slice(root.length + 1)
                .replaceAll('\\', '/'),
            )
            .sort()
        : [],
  };
}

/** The files as they are when first asked for: for a program that looks at each many times, and ends. */
export function readOnce(files: ProjectFiles): ProjectFiles {
  const once = <T>(read: (file: string) => T): ((file: string) => T) => {
    const known = new Map<string, T>();
    return (file) => {
      if (!known.has(file)) known.set(file, read(file));
      return known.get(file)!;
    };
  };
  return { ...files, has: once(files.has), text: once(files.text), under: once(files.under) };
}

/**
 * The files of a project with some of them changed, added or, for null, taken away; nothing is written.
 * @param edits by file; whole paths, of files outside the project, are left aside
 */
export function withEdits(files: ProjectFiles, edits: ReadonlyMap<string, string | Uint8Array | null>): ProjectFiles {
  const own = new Map(
    Array.from(edits)
      .filter(([file]) => !isAbsolute(file))
      .map(([file, content]) => [file, content === null ? null : Buffer.from(content)]),
  );
  const bytes = (file: string): Buffer => {
    const edited = own.get(file);
    if (edited === null) throw new Error(`expected ${file}, which was taken away`);
    return edited ?? files.bytes(file);
  };
  return {
    ...files,
    has: (file) => (own.has(file) ? own.get(file) !== null : files.has(file)),
    bytes,
    text: (file) => bytes(file).toString('utf8'),
    under: (folder) => {
      const added = [...own.keys()].filter((file) => file.startsWith(`${folder}/`));
      return [...new Set([...files.under(folder), ...added])].filter((file) => own.get(file) !== null).sort();
    },
  };
}
