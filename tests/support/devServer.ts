/** npm run dev in a copy of the project, with a browser that looks at it. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { vi } from 'vitest';
import { launch } from '../../src/cli/browser.ts';
import { copyProject } from './copyProject.ts';
import { freePort } from './listen.ts';

/** What is waited for comes by itself, on a busy machine late: the time is only an end to waiting. */
export const WAIT = { timeout: 100_000, interval: 100 };

export interface DevServer {
  /** The folder of the copy. */
  copy: string;
  /** Of its home page, without a slash at the end. */
  address: string;
  page: Page;
  /** What the server has printed so far. */
  output: () => string;
  /** Opens a path; a page that is just loading again lets no other be opened. */
  open: (path: string) => Promise<unknown>;
  stop: () => Promise<void>;
}

/** Starts it. @param prepare edits the copy before */
export async function startDev(prepare: (copy: string) => void = () => {}): Promise<DevServer> {
  const copy = copyProject('.', { languages: ['ru'] });
  prepare(copy);
  const browser = await launch();
  const { VITEST: _, ...environment } = process.env;
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(await freePort())],
    {
      cwd: copy,
      env: {
        ...environment,
        NODE_ENV: 'development',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        SITE_URL: '',
        BASE_PATH: '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk));
  const address = await vi.waitFor(
    () =>
      /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ??
      Promise.reject(new Error(`expected an address, received:\n${output}`)),
    WAIT,
  );
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  return {
    copy,
    address,
    page,
    output: () => output,
    // An attempt that a reload has interrupted may leave the next one without an end.
    open: (path) => vi.waitFor(() => page.goto(address + path, { timeout: 10_000 }), WAIT),
    stop: async () => {
      await browser.close();
      server.kill();
      if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve));
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
