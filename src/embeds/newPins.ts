/** Which embeds are to be pinned anew, and by which word a live embed and its pinned versions know that they agree. */
import { existsSync, readFileSync } from 'node:fs';
import type { Pin, Withdrawal } from '../ledger/publishedSchema.ts';
import { digest, pinFile, versionsOf, type Version } from './pins.ts';
import { digestOf, FIRST_SENTENCES, type Sentences } from './statement.ts';

/** Digests of pins before this one were taken of every word of an embed: what they say is read from their files. */
const saysNow = (version: Version, liveDigest: string): boolean =>
  version.says === liveDigest ||
  (existsSync(pinFile(version)) && digestOf(readFileSync(pinFile(version), 'utf8'), FIRST_SENTENCES) === liveDigest);

/**
 * What `version.json` tells the pinned versions of an embed: the digest of the newest that says the same, as it was
 * recorded then, or another that none of them has.
 * @param live the HTML of the live embed
 * @param sentences those in which it is written
 * @param versions of the embed, newest first
 */
export function saysOf(live: string, sentences: Sentences, versions: Version[]): string {
  const liveDigest = digestOf(live, sentences);
  return versions.find((version) => saysNow(version, liveDigest))?.says ?? liveDigest;
}

export interface NewPin {
  pin: Pin;
  /** The pinned file’s text. */
  html: string;
}

/**
 * The pins to make: of each embed that says something else than its last pin does, if that was not withdrawn.
 * @param live by the paths of embeds below /embed/, their HTML
 * @param date the edition’s day
 * @param pinned makes the pinned form of an embed, given what it says
 */
export function newPins(
  live: Map<string, string>,
  entries: (Pin | Withdrawal)[],
  {
    sentences,
    date,
    pinned,
  }: { sentences: Sentences; date: string; pinned: (html: string, embed: string, says: string) => string },
): NewPin[] {
  return [...live].flatMap(([embed, html]): NewPin[] => {
    const versions = versionsOf(embed, entries);
    const says = saysOf(html, sentences, versions);
    if (versions.find(({ withdrawal }) => !withdrawal)?.says === says) return [];
    const file = pinned(html, embed, says);
    const pin = { embed, version: digest(file), date, says };
    // A withdrawn one does not come back by itself.
    return versions.some(({ version }) => version === pin.version) ? [] : [{ pin, html: file }];
  });
}
