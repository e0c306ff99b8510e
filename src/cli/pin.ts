/**
 * npm run pin: pins every embed of the built site that says something else than its last pin does.
 * npm run pin -- withdraw <embed>/v/<version> "why": takes a pin back; its address says so, and why.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expected, formatProblems } from '../ledger/problem.ts';
import { pagedFacts } from '../ledger/publicFact.ts';
import { loadFigures } from '../figure/registry.ts';
import { defaultUrl, site, SITE_URL } from '../site.ts';
import { checkPublished } from '../embeds/checkPublished.ts';
import { pageOf } from '../embeds/redirects.ts';
import { namedViews } from '../explore/namedViews.ts';
import { pinned } from '../embeds/pinned.ts';
import { newPins } from '../embeds/newPins.ts';
import { isPin, loadPins, pinFile, versionsOf, writePins } from '../embeds/pins.ts';
import { writePublished } from '../ledger/lastPublished.ts';
import { liveSentences } from '../embeds/statement.ts';
import { openProject } from '../project/project.ts';

const { files, ledger } = openProject('.');

const BUILT = 'dist';
/** A reserved name, which nobody can reach. */
const known = !new URL(SITE_URL).hostname.endsWith('.example');

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const figures = await loadFigures(ledger);
const entries = [...loadPins(files)];

/** Writes the list, and stops if anything that it names is lost or altered. */
function save(): void {
  writePins(entries);
  const problems = checkPublished(
    ledger,
    figures.map(({ id }) => id),
  );
  if (problems.length > 0) refuse(formatProblems(problems));
}

/** Pins what is new, and says how many files were written. */
function pinAll(): number {
  const embeds = [
    ...figures.map(({ id }) => id),
    ...pagedFacts(ledger).map(({ id }) => `facts/${id}`),
    ...namedViews(ledger).map(({ path }) => path),
  ];
  const live = new Map(embeds.map((embed) => [embed, readFileSync(`${BUILT}/embed/${embed}/index.html`, 'utf8')]));
  const made = newPins(live, entries, {
    sentences: liveSentences(ledger.language),
    date: site.edition,
    pinned: (html, embed, says) =>
      pinned(html, { site: defaultUrl(''), known, page: `${pageOf(embed)}/`, embed, says }),
  });
  for (const { pin, html } of made) {
    mkdirSync(dirname(pinFile(pin)), { recursive: true });
    writeFileSync(pinFile(pin), html);
    entries.push(pin);
  }
  return made.length;
}

function withdraw(address = '', why = ''): void {
  const pins = entries.filter(isPin).map((pin) => ({ ...pin, address: `${pin.embed}/v/${pin.version}` }));
  const pin = pins.find((each) => each.address === address.replace(/^\/?(?:embed\/)?|\/$/g, ''));
  if (!pin)
    refuse(
      expected(
        'the address of a pin, as remittance-shares-2024/v/0123456789abcdef',
        address,
        pins.map((each) => each.address),
      ),
    );
  if (!/\S/.test(why))
    refuse('expected the reason, in quotation marks, behind the address: it will stand in place of the embed');
  const { embed, version } = pin;
  if (versionsOf(embed, entries).some((each) => each.version === version && each.withdrawal))
    refuse(`${address} was withdrawn before`);
  entries.push({ embed, version, withdrawn: site.edition, why });
  rmSync(pinFile(pin));
}

const [command, ...rest] = process.argv.slice(2);
if (command !== undefined && command !== 'withdraw')
  refuse(expected('“npm run pin” alone, or with “withdraw”', command, ['withdraw']));
// Two people may have pinned at once: what their lists hold together is sealed anew, if nothing is lost.
save();
if (command === 'withdraw') withdraw(rest[0], rest[1]);
else {
  const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) process.exit(1);
  console.log(`${pinAll()} embeds pinned.`);
  writePublished(ledger, site.edition);
}
save();
