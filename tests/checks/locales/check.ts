/**
 * npm run locales: builds the site under several locales of the machine, each from an empty cache, and compares every
 * byte. Node reads the locale from the environment, whether or not the system has it installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { progress } from '../../../src/build/progress.ts';
import { copyProject } from '../../support/copyProject.ts';

const LOCALES = ['C', 'ru_RU.UTF-8', 'tr_TR.UTF-8'] as const;
/** What a build leaves besides the site: the next is to find none of it. */
const LEFT = ['dist', '.cache', '.astro'];

/** The digest of every file of a folder, by its path there. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

/** Builds a project under a locale, and keeps the site in a folder. @throws with the end of what the build said */
function build(project: string, locale: string, kept: string): Map<string, string> {
  for (const name of LEFT) rmSync(join(project, name), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LANG: locale, LANGUAGE: '', LC_ALL: locale, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  if (status !== 0) throw new Error(`the build under ${locale} failed:\n${`${stdout}${stderr}`.slice(-4000)}`);
  mkdirSync(kept, { recursive: true });
  cpSync(join(project, 'dist'), kept, { recursive: true });
  return digests(kept);
}

// One folder for all: the build may name parts by where they lie.
const project = copyProject(resolve('.'), { ownCache: true, ownPublic: true });
const kept = mkdtempSync(join(tmpdir(), 'northbound-locales-'));
const step = progress('Building under locales', LOCALES.length);
try {
  const sites = LOCALES.map((locale) => {
    const site = build(project, locale, join(kept, locale));
    step();
    return { locale, site };
  });
  const [first, ...others] = sites as [(typeof sites)[0], ...typeof sites];
  const differing = others.flatMap(({ locale, site }) =>
    [...new Set([...first.site.keys(), ...site.keys()])]
      .filter((file) => first.site.get(file) !== site.get(file))
      .sort()
      .map((file) => `${file} differs between ${first.locale} and ${locale}`),
  );
  if (differing.length > 0) {
    console.error(`${differing.join('\n')}\nThe sites are in ${kept}.`);
    process.exitCode = 1;
  } else {
    console.log(`${first.site.size} files, the same bytes under ${LOCALES.join(', ')}`);
    rmSync(kept, { recursive: true });
  }
} finally {
  rmSync(project, { recursive: true, force: true, maxRetries: 3 });
}
