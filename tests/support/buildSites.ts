/** Builds the site as a reader gets it, and, below a sub-path, as it may stand a year on; once, whichever projects ask. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SUB_PATH } from './sites.ts';
import { makeYearOn } from './yearOn.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether this run has built the sites. */
    built?: boolean;
  }
}

/** Pictures for links take a third of a build: tests look at one of each kind. */
const FEW_PICTURES = { SHARE_PICTURES: 'kinds' };

/** The build runs without network: whatever it asked for would get no answer, and it would fail. */
const ALONE = {
  NODE_USE_ENV_PROXY: '1',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
};

/** Builds a project into a folder. Throws, with the end of what the build said, where it fails. */
async function build(environment: Record<string, string>, folder: string, project = '.'): Promise<void> {
  // Into a file, which takes all of it though this process is busy.
  const logFile = join(tmpdir(), `northbound-build-${process.pid}-${folder}.log`);
  const output = openSync(logFile, 'w');
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', resolve(folder)], {
    cwd: project,
    env: {
      ...process.env,
      ...ALONE,
      ...FEW_PICTURES,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      SITE_URL: '',
      BASE_PATH: '',
      ...environment,
    },
    stdio: ['ignore', output, output],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  closeSync(output);
  const last = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
  rmSync(logFile);
  if (code !== 0) throw new Error(`the build of ${folder} failed; it ended with:\n${last}`);
}

export default async function setup(project: TestProject) {
  if (project.getProvidedContext().built) return;
  // The project of a year on is made while that of today is built, and built after it: what is the same is cached by then.
  const [built, made] = await Promise.allSettled([build({}, 'dist'), makeYearOn()]);
  const { folder, ...environment } = SUB_PATH;
  try {
    for (const each of [built, made]) if (each.status === 'rejected') throw each.reason;
    if (made.status === 'fulfilled') await build(environment, folder, made.value);
  } finally {
    if (made.status === 'fulfilled') rmSync(made.value, { recursive: true });
  }
  project.vitest.provide('built', true);
}
