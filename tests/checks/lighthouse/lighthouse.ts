/** Lighthouse, which is fetched when it is asked for: it and what it needs are more packages than the whole project has. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = 'lighthouse@13.5.0';
const ATTEMPTS = 3;

interface Audit {
  title: string;
  /** Of what is judged, from 0 to 1. */
  score: number | null;
  displayValue?: string;
}

export interface Report {
  audits: Record<string, Audit>;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  runtimeError?: { message: string };
}

/** The report of one run of the command, or why there is none. */
function run(bin: string, url: string, port: number): Promise<Report | string> {
  const folder = mkdtempSync(join(tmpdir(), 'northbound-lighthouse-'));
  // Into a file: what it prints is cut off where it ends before a pipe has taken all.
  const file = join(folder, 'report.json');
  const flags = [
    url,
    `--port=${port}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    '--no-enable-error-reporting',
  ];
  return new Promise<Report | string>((done) =>
    execFile(bin, flags, (error, _, complaint) => {
      if (!existsSync(file)) return done(complaint || error?.message || 'no report');
      const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
      done(report.runtimeError?.message ?? report);
    }),
  ).finally(() => rmSync(folder, { recursive: true }));
}

/** @returns what judges an address as a phone, by a browser that listens at a port */
export function fetchLighthouse(): (url: string, port: number) => Promise<Report> {
  const bin = execFileSync('npx', ['--yes', '--package', PACKAGE, '--', 'which', 'lighthouse'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  return async (url, port) => {
    let fault = '';
    // On a busy machine it now and then loses the beginning of what it records.
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      // A process of its own: what it still asks of the browser when its report is done ends with it.
      const report = await run(bin, url, port);
      if (typeof report !== 'string') return report;
      fault = report;
    }
    throw new Error(`Lighthouse could not read ${url}: ${fault}`);
  };
}
