/** Builds the site as a reader gets it, and, below a sub-path, as it may stand a year on; once, whichever projects ask. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { SUB_PATH } from './sites.ts';
import { makeYearOn } from './yearOn.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whether this run has built the sites. */
    built?: boolean;
  }
}

/** The build runs without network: whatever it asked for would get no answer, and it would fail. */
const ALONE = {
  NODE_USE_ENV_PROXY: '1',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
};

async function build(environment: Record<string, string>, folder: string, project = '.'): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', resolve(folder)], {
    cwd: project,
    env: {
      ...process.env,
      ...ALONE,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      SITE_URL: '',
      BASE_PATH: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => lines.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const last = lines.join('').trimEnd().split('\n').slice(-40).join('\n');
  throw new Error(`the build of ${folder} failed; it ended with:\n${last}`);
}

export default async function setup(project: TestProject) {
  if (project.getProvidedContext().built) return;
  const { folder, ...environment } = SUB_PATH;
  const copy = makeYearOn();
  // Both to their end, though one fail: the other must not lose its copy, and say so instead of the cause.
  const built = await Promise.allSettled([build({}, 'dist'), build(environment, folder, copy)]);
  rmSync(copy, { recursive: true });
  for (const each of built) if (each.status === 'rejected') throw each.reason;
  project.vitest.provide('built', true);
}
