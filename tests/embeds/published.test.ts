import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/ledger/problem.ts';
import { loadFigures } from '../../src/figure/registry.ts';
import { checkPublished } from '../../src/embeds/checkPublished.ts';
import { isPin, loadPins, pinFile, PINS, sealOf } from '../../src/embeds/pins.ts';
import { NAMED_VIEWS } from '../../src/explore/namedViews.ts';
import { openProject } from '../../src/project/project.ts';
import { filesIn } from '../../src/build/projectFiles.ts';

const { files, ledger } = openProject('.');

const figures = (await loadFigures(ledger)).map(({ id }) => id);
const every = loadPins(files);
const isView = ({ embed }: (typeof every)[number]): boolean => embed.startsWith('explore/views/');
/** Some of the list, of figures, of facts and of named views: what holds for them holds for all. */
const entries = [
  ...every.slice(0, 3),
  ...every.filter((entry) => !isView(entry)).slice(-3),
  ...every.filter(isView).slice(0, 2),
];
const pins = entries.filter(isPin);
const [first] = pins as [(typeof pins)[number]];
const MOVED = 'data/moved.json';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'northbound-'));
  mkdirSync(join(root, 'data'));
  cpSync(MOVED, join(root, MOVED));
  cpSync(NAMED_VIEWS, join(root, NAMED_VIEWS), { recursive: true });
  for (const pin of pins) cpSync(pinFile(pin), join(root, pinFile(pin)));
  writeList(entries);
});
afterEach(() => rmSync(root, { recursive: true }));

const problems = (figuresNow = figures, ledgerNow = ledger) =>
  formatProblems(checkPublished({ ...ledgerNow, files: filesIn(root) }, figuresNow));
const writeList = (list: typeof entries, seal = sealOf(list)) =>
  writeFileSync(
    join(root, PINS),
    `{\n"seal": "${seal}",\n"pins": [\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n}\n`,
  );
const writeMoved = (...moved: object[]) => writeFileSync(join(root, MOVED), JSON.stringify({ moved }));

describe('what was published', () => {
  test('is all there', () => {
    expect(loadPins(files).length).toBeGreaterThan(figures.length);
    expect(formatProblems(checkPublished(ledger, figures))).toBe('');
    expect(problems()).toBe('');
  });
  test('a pinned file is not altered', () => {
    appendFileSync(join(root, pinFile(first)), ' ');
    expect(problems()).toMatch(
      new RegExp(
        `^${pinFile(first)}: expected the pinned embed as it was made, received another content: take it back`,
      ),
    );
  });
  test('nor lost', () => {
    rmSync(join(root, pinFile(first)));
    expect(problems()).toMatch(new RegExp(`^${pinFile(first)}: expected the pinned embed of .*, received no file`));
  });
  test('nor put there by hand', () => {
    const file = 'public/embed/invented/v/0123456789abcdef/index.html';
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), 'x');
    expect(problems()).toBe(`${file}: expected only what “npm run pin” wrote, received another file`);
  });
  test('a line of the list is not lost, even with its file', () => {
    writeList(entries.slice(1), sealOf(entries));
    rmSync(join(root, dirname(pinFile(first))), { recursive: true });
    expect(problems()).toMatch(/data\/pins\.json: seal: expected the list as “npm run pin” wrote it/);
  });
  test('nor with a new seal, where git knows what stood there', () => {
    const git = (...args: string[]) =>
      expect(spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root }).status).toBe(0);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'pin');
    expect(problems()).toBe('');
    const lost = entries.at(-1)!;
    writeList(entries.slice(0, -1));
    rmSync(join(root, dirname(pinFile(lost))), { recursive: true });
    expect(problems()).toContain(
      `data/pins.json: pins: expected every entry that ever stood here, received none for ${JSON.stringify(lost)}`,
    );
    git('commit', '-qam', 'lose it');
    expect(problems()).toContain(`received none for ${JSON.stringify(lost)}`);
  });
  test('a withdrawn pin has no file and was one', () => {
    const { embed, version } = first;
    writeList([...entries, { embed, version, withdrawn: '2026-12-01', why: 'It named a person.' }]);
    expect(problems()).toBe(`${pinFile(first)}: expected no file, since this pin was withdrawn, received one`);
    rmSync(join(root, pinFile(first)));
    expect(problems()).toBe('');
    writeList([...entries, { embed, version: '0123456789abcdef', withdrawn: '2026-12-01', why: 'x' }]);
    expect(problems()).toMatch(/expected a pin to withdraw, received/);
  });
});

describe('a figure or fact that was published', () => {
  const [gone, ...rest] = figures as [(typeof figures)[number], ...typeof figures];
  const entry = {
    id: `figures/${gone}`,
    title: 'Whom the rule meets',
    date: '2026-12-01',
    why: 'Its counting was unsound.',
  };

  test('does not vanish', () => {
    expect(problems(rest)).toMatch(
      new RegExp(
        `^data/moved.json: moved: expected what became of figures/${gone}, published on .*, received nothing; put it back, or add`,
      ),
    );
    const { embed } = pins.findLast((pin) => pin.embed.startsWith('facts/'))!;
    const fact = ledger.facts.get(embed.replace('facts/', ''))!;
    const without = { ...ledger, facts: new Map([...ledger.facts].filter(([id]) => id !== fact.id)) };
    expect(problems(figures, without)).toMatch(new RegExp(`expected what became of facts/${fact.id}`));
    const view = pins.find(isView)!.embed;
    rmSync(join(root, `${NAMED_VIEWS}/${view.split('/').at(-1)!}.json`));
    expect(problems()).toMatch(new RegExp(`^data/moved.json: moved: expected what became of ${view}, published on`));
  });
  test('may be withdrawn or renamed', () => {
    writeMoved(entry);
    expect(problems(rest)).toBe('');
    writeMoved({ ...entry, to: `figures/${rest[0]!}` });
    expect(problems(rest)).toBe('');
  });
  test.each([
    ['what is still there', { id: `figures/${rest[0]!}` }, /moved\.0\.id: expected an id that is no more/],
    [
      'a new address that is none',
      { to: `figures/${rest[0]!}x` },
      new RegExp(`moved\\.0\\.to: expected an address of today in figures/.*did you mean “figures/${rest[0]!}”`),
    ],
    [
      'a fact for a figure',
      { to: `facts/${[...ledger.facts.keys()][0]}` },
      /moved\.0\.to: expected an address of today in figures\//,
    ],
    [
      'a number in its title',
      { title: 'All 60 rules' },
      /moved\.0\.title: expected a title without numbers, received “60”/,
    ],
    [
      'a number in the reason',
      { why: 'All 60 were wrong.' },
      /moved\.0\.why: expected a fact, received the number “60”/,
    ],
    ['no reason', { why: '' }, /moved\.0\.why: /],
    ['a day that is none', { date: '2026-13-01' }, /moved\.0\.date: expected a day as 2026-01-31/],
    ['an address with a mistake', { id: 'figure/x' }, /moved\.0\.id: expected an address as figures/],
  ])('is not said to have moved with %s', (_, change, message) => {
    writeMoved({ ...entry, ...change });
    expect(problems(rest)).toMatch(message);
  });
  test('is not said to have moved to what moved on', () => {
    writeMoved({ ...entry, to: 'figures/between' }, { ...entry, id: 'figures/between', to: `figures/${rest[0]!}` });
    expect(problems(rest)).toMatch(new RegExp(`moved\\.0\\.to: .*which now stands at “figures/${rest[0]!}”`));
  });
  test('is told of once', () => {
    writeMoved(entry, entry);
    expect(problems(rest)).toMatch(/moved\.1\.id: expected each id once/);
  });
});
