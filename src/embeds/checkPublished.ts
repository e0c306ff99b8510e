/** Refuses to lose what was published: pinned embeds, and the addresses of figures and facts. */
import { spawnSync } from 'node:child_process';
import { kept } from '../build/keptResults.ts';
import type { ProjectFiles } from '../build/projectFiles.ts';
import { findNumbers } from '../ledger/findNumbers.ts';
import type { Ledger } from '../ledger/types.ts';
import { formatPeriod, parsePeriod } from '../ledger/period.ts';
import { expected, type Problem } from '../ledger/problem.ts';
import { pagedFacts } from '../ledger/publicFact.ts';
import { readEntries, readJson, type Placed } from '../ledger/readJson.ts';
import { textProblems } from '../ledger/texts.ts';
import { embedOf, MOVED, pageOf } from './redirects.ts';
import { digest, isPin, pinFile, PINS, PUBLIC, sealOf } from './pins.ts';
import { movedSchema, pinsSchema, type Moved, type Pin, type Withdrawal } from '../ledger/publishedSchema.ts';
import { namedViewIds, namedViewPath } from '../explore/namedViews.ts';
import type { Language } from '../i18n/locale.ts';

const RESTORE = 'take it back from the project’s history';
const key = ({ embed, version }: Pin | Withdrawal): string => `${embed}/v/${version}`;

/** Every line that the list had in any commit, for as long as git knows them. */
function everWritten(root: string): string[] {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout;
  const commit = git('rev-parse', '--verify', 'HEAD');
  if (!commit) return [];
  // Commits do not change.
  return kept('pins', commit, () => {
    const changes = `${git('log', '-p', '-U0', '--format=', '--', PINS)}\n${git('show', `HEAD:./${PINS}`).replaceAll(/^/gm, '-')}`;
    return Array.from(changes.matchAll(/^-(\{.*\}),?$/gm), ([, text]) => text!);
  });
}

/** Lines of the list that stood in an earlier version of it and stand in none now. */
function lostLines({ root }: ProjectFiles, now: string): string[] {
  const standing = new Set(now.split('\n').map((line) => line.replace(/,$/, '')));
  return [...new Set(everWritten(root))].filter((line) => !standing.has(line));
}

function pinProblems(from: ProjectFiles, pins: (Pin | Withdrawal)[], seal: string, language: Language): Problem[] {
  const problems: Problem[] = [];
  const refuse = (file: string, message: string, place = '') => problems.push({ file, place, message });
  const withdrawn = new Set(pins.filter((entry) => !isPin(entry)).map(key));
  const made = new Set(pins.filter(isPin).map(key));
  if (seal !== sealOf(pins))
    refuse(
      PINS,
      `expected the list as “npm run pin” wrote it, received another: ${RESTORE}, or run “npm run pin”, which says what is lost`,
      'seal',
    );
  for (const line of lostLines(from, from.text(PINS)))
    refuse(PINS, `expected every entry that ever stood here, received none for ${line}: ${RESTORE}`, 'pins');
  pins.forEach((entry, i) => {
    const file = pinFile(entry);
    if (!isPin(entry)) {
      if (!made.has(key(entry))) refuse(PINS, expected('a pin to withdraw', key(entry), made), `pins.${i}`);
      if (from.has(file)) refuse(file, 'expected no file, since this pin was withdrawn, received one');
      return;
    }
    if (withdrawn.has(key(entry))) return;
    if (!from.has(file))
      refuse(
        file,
        `expected the pinned embed of ${formatPeriod(parsePeriod(entry.date), language)}, received no file: ${RESTORE}`,
      );
    else if (digest(from.bytes(file)) !== entry.version)
      refuse(
        file,
        `expected the pinned embed as it was made, received another content: ${RESTORE}; today’s is pinned by “npm run pin”`,
      );
  });
  const known = new Set(pins.map(pinFile));
  for (const file of from.under(`${PUBLIC}/embed`))
    if (!known.has(file)) refuse(file, 'expected only what “npm run pin” wrote, received another file');
  return problems;
}

/** The pages of today, as addresses below the site’s. */
const pagesOf = (ledger: Ledger, figures: string[]): Set<string> =>
  new Set([
    ...figures.map((id) => `figures/${id}`),
    ...pagedFacts(ledger).map(({ id }) => `facts/${id}`),
    ...namedViewIds(ledger.files).map(namedViewPath),
  ]);

function movedProblems(moved: Placed<Moved>[], pages: Set<string>, ledger: Ledger): Problem[] {
  const seen = new Set<string>();
  const gone = new Map(moved.map(({ entry }) => [entry.id, entry]));
  return moved.flatMap(({ at, entry: { id, to, title, why } }) => {
    const refuse = (field: string, message: string): Problem => ({
      file: MOVED,
      place: `moved.${at}.${field}`,
      message,
    });
    const problems = [
      ...(seen.has(id) ? [refuse('id', `expected each id once, received “${id}” a second time`)] : []),
      ...(pages.has(id) ? [refuse('id', `expected an id that is no more, received “${id}”, which is there`)] : []),
      ...textProblems(why, ledger).map((message) => refuse('why', message)),
      ...findNumbers(title, ledger.language).map(({ text }) =>
        refuse('title', `expected a title without numbers, received “${text}”`),
      ),
    ];
    seen.add(id);
    const kind = id.split('/')[0]!;
    const ofKind = [...pages].filter((page) => page.startsWith(`${kind}/`));
    if (to === undefined || ofKind.includes(to)) return problems;
    const next = gone.get(to);
    const moral = next ? `, which ${next.to ? `now stands at “${next.to}”` : 'was withdrawn'}` : '';
    return [...problems, refuse('to', expected(`an address of today in ${kind}/`, to, ofKind) + moral)];
  });
}

/** Whether all that was ever pinned is still published, or is said to have gone. */
function vanished(
  pins: (Pin | Withdrawal)[],
  moved: Moved[],
  pages: Set<string>,
  unread: (embed: string) => boolean,
  language: Language,
): Problem[] {
  const explained = new Set(moved.map(({ id }) => embedOf(id)));
  const embeds = new Set([...pages].map(embedOf));
  const lost = new Map(
    pins
      .filter(isPin)
      .filter(({ embed }) => !embeds.has(embed) && !explained.has(embed) && !unread(embed))
      .map((pin) => [pin.embed, pin]),
  );
  return [...lost.values()].map(({ embed, date }) => {
    const page = pageOf(embed);
    return {
      file: MOVED,
      place: 'moved',
      message: `${expected(`what became of ${page}, published on ${formatPeriod(parsePeriod(date), language)}`, undefined)}; put it back, or add { "id": "${page}", "title": …, "to": …, "date": …, "why": … }`,
    };
  });
}

/**
 * Everything that is wrong with data/pins.json, the files it lists, and data/moved.json.
 * @param figures the ids of all, of those too that cannot be read
 */
export function checkPublished(ledger: Ledger, figures: string[]): Problem[] {
  const { files } = ledger;
  const pins = readJson(files, PINS, pinsSchema);
  const moved = readJson(files, MOVED, movedSchema);
  const pages = pagesOf(ledger, figures);
  // What could not be read has been reported, and is not gone.
  const unread = (embed: string) => ledger.unread(embed.replace(/^facts\//, ''));
  return [
    ...pins.problems,
    ...moved.problems,
    ...(pins.data ? pinProblems(files, pins.data.pins, pins.data.seal, ledger.language) : []),
    ...movedProblems(readEntries(moved, 'moved', movedSchema.shape.moved.element).entries, pages, ledger),
    ...(pins.data && moved.data ? vanished(pins.data.pins, moved.data.moved, pages, unread, ledger.language) : []),
  ];
}
