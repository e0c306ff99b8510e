import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Every file of a built site, by its path with forward slashes. */
export function files(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below ? `${below}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? files(folder, path) : [path];
  });
}

/** Whether a page is one of those in another language, which lie in a folder of two letters. */
export const inOtherLanguage = (path: string): boolean => /^[a-z]{2}\//.test(path);
/** Whether a file belongs to an embed, in any language. */
export const isEmbed = (path: string): boolean => /^(?:[a-z]{2}\/)?embed\//.test(path);

export const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

const weights = new Map<string, number>();
/** The size of a file on the wire, in bytes of brotli; measured once. */
export function weight(folder: string, path: string): number {
  const file = join(folder, path);
  const measured = weights.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  weights.set(file, measured);
  return measured;
}

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** A size that is some tenth larger and takes a thirtieth of the time. */
export const quickWeight = (text: string): number => brotliCompressSync(text, QUICK).length;
/** Whether a text is at most so many bytes of brotli. */
export const isWithin = (text: string, bytes: number): boolean =>
  quickWeight(text) <= bytes || brotliCompressSync(text).length <= bytes;

/** The addresses that a page links to or loads. */
export function addresses(html: string): string[] {
  return Array.from(html.matchAll(/\s(?:href|src|content)="((?:https?:|\/|#)[^"]*)"/g), ([, address]) =>
    address!.replaceAll('&amp;', '&'),
  );
}
