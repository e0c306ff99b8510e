/** Two hundred slips of a key at random places: whatever comes of them, the check ends, and says it in words. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outcome } from './invalidFixture.ts';

const files = ['data', 'content']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`.replaceAll('\\', '/')),
  )
  .filter((file) => /\.(?:json|mdx)$/.test(file) && !file.startsWith('data/schema/'))
  .sort();
const KEYS = [...'{}[]<>"“’`:,;#*_|\\/!-=\t\n 0aЖ\0'];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sign put in, taken away or replaced, in one place of a file. */
function slip(file: string, next: () => number) {
  const text = readFileSync(file, 'utf8');
  const at = Math.floor(next() * text.length);
  const sign = KEYS[Math.floor(next() * KEYS.length)]!;
  const how = Math.floor(next() * 3);
  const put = how === 1 ? '' : text[at] === sign ? '~' : sign;
  return {
    what: `${file} at ${at}: ${['put in', 'taken away', 'replaced by'][how]} ${JSON.stringify(put)}`,
    file,
    edit: (now: string) => now.slice(0, at) + put + now.slice(how === 0 ? at : at + 1),
  };
}

const ROUNDS = 5;
const IN_ROUND = 40;
const next = random(6);
const batches = Array.from({ length: ROUNDS }, () => {
  const left = [...files];
  return Array.from({ length: IN_ROUND }, () => slip(left.splice(Math.floor(next() * left.length), 1)[0]!, next));
});

test.each(batches.map((batch, i) => [i + 1, batch] as const))('slips of a key, round %i', async (_, batch) => {
  const { output, findings } = await outcome(batch);
  const where = batch.map(({ what }) => what).join('\n');
  expect(findings.filter(({ level }) => level === 'error').length, where).toBeGreaterThan(0);
  expect(output, where).not.toMatch(/\\n\s+at \S/);
  expect(
    findings.every(({ file, message }) => file !== '' && /\S/.test(message)),
    where,
  ).toBe(true);
});
