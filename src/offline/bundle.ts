/** The worker as one file: its libraries within, and what it is to keep. */
import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';
import type { Above } from './words.ts';

/** What goes into a worker: where the site stands, and the files to keep with what they hold. */
export interface Snapshot {
  /** "/" or "/some/path/". */
  base: string;
  /** By their paths below the site, pages as "articles/watched/index.html". */
  files: [file: string, content: Uint8Array][];
  /** What it writes above pages, by the codes of their languages. */
  words: Record<string, Above>;
}

/** The code of the worker for an edition: the same for the same edition, and another for each other. */
export async function bundleWorker({ base, files, words }: Snapshot): Promise<string> {
  const addresses = files.map(([file]) => file.replace(/(^|\/)index\.html$/, '$1')).sort();
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      BASE: JSON.stringify(base),
      FILES: 'northboundFiles',
      VERSION: 'northboundVersion',
      WORDS: JSON.stringify(words),
    },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: { input: 'src/client/worker.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const { code } = built.output[0];
  const hash = createHash('sha256').update(code);
  for (const [file, content] of files.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file} ${content.length} `).update(content);
  // Their licence asks to be named wherever they are passed on.
  return `/*! With parts of Workbox, Copyright 2018 Google LLC, MIT */const northboundFiles=${JSON.stringify(addresses)},northboundVersion="${hash.digest('hex').slice(0, 16)}";${code}`;
}
