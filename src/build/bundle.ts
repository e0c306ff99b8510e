/** A script of several files, and of libraries, in one. */
import { build, minifySync, type Rolldown } from 'vite';

const bundles = new Map<string, Promise<string>>();

async function write(entry: string, format: 'es' | 'iife'): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: [format], name: 'northbound' } },
  })) as Rolldown.RolldownOutput[];
  const { code } = made[0]!.output[0];
  // A library is built for those who build further, with spaces; this one is read as it is.
  return minifySync(entry, code, { module: format === 'es' }).code;
}

/**
 * Made once, but where a file may change.
 * @param format a module with an address of its own, or a classic script that stands in a page
 */
export function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const key = `${format} ${entry}`;
  const known = (process.env.NODE_ENV === 'production' && bundles.get(key)) || write(entry, format);
  bundles.set(key, known);
  return known;
}
