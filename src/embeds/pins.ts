/** The pinned embeds: files that never change, and the list of them. */
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { oncePer } from '../build/oncePer.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { pinsSchema, type Pin, type Withdrawal } from '../ledger/publishedSchema.ts';

export const PINS = 'data/pins.json';
/** Where the files lie; what is in public/ is built into the site as it is. */
export const PUBLIC = 'public';

export const digest = (content: string | Uint8Array): string => hash('sha256', content).slice(0, 16);

/** The address of a pin below the site’s, without slashes at the ends. */
export const pinPath = ({ embed, version }: { embed: string; version: string }): string =>
  `embed/${embed}/v/${version}`;

/** The file of a pin in the project. */
export const pinFile = (pin: { embed: string; version: string }): string => `${PUBLIC}/${pinPath(pin)}/index.html`;

export const isPin = (entry: Pin | Withdrawal): entry is Pin => 'says' in entry;

const lines = (entries: (Pin | Withdrawal)[]): string[] => entries.map((entry) => JSON.stringify(entry));

export const sealOf = (entries: (Pin | Withdrawal)[]): string => digest(lines(entries).join('\n'));

/** Reads the list as it stands; src/embeds/checkPublished.ts says whether it holds. */
export const loadPins = oncePer(
  (files: ProjectFiles): (Pin | Withdrawal)[] => pinsSchema.parse(JSON.parse(files.text(PINS))).pins,
);

/** Writes the list, an entry to a line, so that a line taken away is seen. */
export const writePins = (entries: (Pin | Withdrawal)[]): void =>
  writeFileSync(
    PINS,
    `{\n"$schema": "./schema/pins.schema.json",\n"seal": "${sealOf(entries)}",\n"pins": [\n${lines(entries).join(',\n')}\n]\n}\n`,
  );

/** A pin with what became of it. */
export interface Version extends Pin {
  withdrawal?: Withdrawal;
}

/** The pins of an embed, newest first. */
export function versionsOf(embed: string, entries: (Pin | Withdrawal)[]): Version[] {
  const own = entries.filter((entry) => entry.embed === embed);
  const withdrawals = own.filter((entry): entry is Withdrawal => !isPin(entry));
  return own
    .filter(isPin)
    .map((pin) => ({ ...pin, withdrawal: withdrawals.find(({ version }) => version === pin.version) }))
    .toReversed();
}
