/** Lighthouse, which is fetched when it is asked for: it and what it needs are more packages than the whole project has. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

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

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** @returns what judges an address as a phone, by a browser that listens at a port */
export async function fetchLighthouse(): Promise<(url: string, port: number) => Promise<Report>> {
  const bin = execFileSync('npx', ['--yes', '--package', PACKAGE, '--', 'which', 'lighthouse'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  const main = pathToFileURL(resolve(bin, '../../lighthouse/core/index.js'));
  const { default: lighthouse } = (await import(main.href)) as { default: Lighthouse };
  return async (url, port) => {
    let fault: string | undefined;
    // On a busy machine it now and then loses the beginning of what it records.
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const report = (await lighthouse(url, { port, logLevel: 'silent' }))?.lhr;
      if (report && !report.runtimeError) return report;
      fault = report?.runtimeError?.message;
    }
    throw new Error(`Lighthouse could not read ${url}: ${fault ?? 'no report'}`);
  };
}
