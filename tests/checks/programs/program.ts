/** A program of somebody else’s that is given a file of ours, and what it loses of it. */
import { execFileSync, spawnSync } from 'node:child_process';

/** What was looked for in what a program made of files, and not found. */
export interface Outcome {
  program: string;
  /** As the program says it; null where it is not installed. */
  version: string | null;
  /** What it was given: "SVG", "EPUB". */
  kind: string;
  /** How many labels, cells or sentences were looked for. */
  tried: number;
  lost: string[];
}

/** In milliseconds; LibreOffice starts slowly, and is given many files at once. */
const PATIENCE = 600_000;

/** Runs a program and returns what it prints; throws with its complaint where it fails. */
export const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The version that a program prints, or null where it is not there. */
export function versionOf(command: string, ...args: string[]): string | null {
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: PATIENCE });
  return error ? null : (/\d+(?:\.\d+)+[\w.+]*/.exec(`${stdout}${stderr}`)?.[0] ?? null);
}

/**
 * LibreOffice converts files into a folder.
 * @param work where its profile is, one of its own, so that no other window of it is disturbed
 */
export const libreOffice = (work: string, folder: string, to: string, files: string[], ...more: string[]): string =>
  run(
    'soffice',
    `-env:UserInstallation=file://${work}/office`,
    '--headless',
    ...more,
    '--convert-to',
    to,
    '--outdir',
    folder,
    ...files,
  );

/** A text without spaces, which programs set as they like, and with one kind of hyphen. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u00ad\u200b]/g, '').replaceAll('\u2011', '-');

/** Those of some sentences that a text does not hold. */
export function missing(sentences: string[], text: string): string[] {
  const all = squeeze(text);
  return sentences.filter((sentence) => !all.includes(squeeze(sentence)));
}
