/** A difference in short, as Markdown for a pull request’s summary or comment. */
import type { Difference, FactDifference, FigureDifference, TextDifference } from './difference.ts';
import { touchedIn } from './touched.ts';

/** The most that GitHub takes in a comment, in characters; a step’s summary may be longer. */
export const LIMIT = 65_536;
/** What a cell may hold: a summary is looked over, not read. */
const CELL = 240;

/** Text as a cell of a table: no sign of it is taken for Markdown, HTML or the name of a person to be told. */
export function cell(text: string): string {
  const short = text.length > CELL ? `${text.slice(0, CELL - 1).trimEnd()}…` : text;
  return (
    short
      .replace(/\s+/g, ' ')
      .replace(/:(?=\/\/)|[&<>|\\`*_[\]{}~!$]/g, (sign) => `&#${sign.codePointAt(0)};`)
      // GitHub looks for people and issues after it has read Markdown, when an escaped sign is a sign again.
      .replace(/(?<!&)[@#]/g, '$&<!-- -->')
  );
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const valueCell = (text: string | null): string => (text === null ? '–' : cell(text));
const address = (path: string): string => cell(path === '' ? 'home' : path);

interface Section {
  /** What its rows are, to say how many are left out. */
  name: string;
  head: string[];
  /** What one change fills; it is shown whole or not at all. */
  entries: string[];
}

const ofChange = <T extends { change: string }>(items: T[], change: T['change']): T[] =>
  items.filter((item) => item.change === change);

function factSections(facts: FactDifference[]): Section[] {
  const named = ({ id, label }: FactDifference) => `${cell(label)}<br>${address(id)}`;
  const rows = (fact: FactDifference) => {
    const record = fact.corrections.length > 0 ? fact.corrections.map(cell).join('<br>') : '**none recorded**';
    const fields =
      fact.fields.length > 0 ? fact.fields : [{ field: 'nothing but its corrections', old: null, new: null }];
    return fields
      .map(({ field, old, new: now }, i) =>
        row(
          i === 0 ? named(fact) : '',
          cell(field),
          valueCell(old),
          valueCell(now),
          i === 0 ? touchedIn(fact.holders).map(cell).join('<br>') : '',
          i === 0 ? record : '',
        ),
      )
      .join('\n');
  };
  const brief = (fact: FactDifference) =>
    row(named(fact), cell(fact.said), touchedIn(fact.holders).map(cell).join('<br>'));
  return [
    {
      name: 'facts changed',
      head: ['Fact', 'Field', 'Old', 'New', 'Touches', 'Correction'],
      entries: ofChange(facts, 'changed').map(rows),
    },
    { name: 'facts added', head: ['Fact', 'Says', 'Touches'], entries: ofChange(facts, 'added').map(brief) },
    { name: 'facts gone', head: ['Fact', 'Said', 'Touched'], entries: ofChange(facts, 'gone').map(brief) },
  ];
}

function figureSections(figures: FigureDifference[]): Section[] {
  const named = ({ id, title }: FigureDifference) => `${cell(title)}<br>${address(`figures/${id}/`)}`;
  const what = ({ redrawn, fields }: FigureDifference) =>
    [...(redrawn ? ['picture'] : []), ...fields.map(({ field }) => field)].map(cell).join(', ');
  return [
    {
      name: 'figures changed',
      head: ['Figure', 'What changed'],
      entries: ofChange(figures, 'changed').map((figure) => row(named(figure), what(figure))),
    },
    {
      name: 'figures added',
      head: ['Figure'],
      entries: ofChange(figures, 'added').map((figure) => row(named(figure))),
    },
    { name: 'figures gone', head: ['Figure'], entries: ofChange(figures, 'gone').map((figure) => row(named(figure))) },
  ];
}

function textSections(texts: TextDifference[]): Section[] {
  const state = { changed: '', added: ' (added)', gone: ' (gone)' };
  return [
    {
      name: 'texts whose words changed',
      head: ['Text', 'Paragraphs only in the old', 'Paragraphs only in the new'],
      entries: texts.map(({ title, path, change, old, new: now }) =>
        row(`${cell(title)}${state[change]}<br>${address(path)}`, String(old.length), String(now.length)),
      ),
    },
  ];
}

/** How many of each kind, as one line: "2 facts changed, 1 figure added". */
function counts(sections: Section[]): string {
  return sections
    .filter(({ entries }) => entries.length > 0)
    .map(
      ({ name, entries }) =>
        `${entries.length} ${entries.length === 1 ? name.replace(/^(fact|figure|text)s/, '$1') : name}`,
    )
    .join(', ');
}

/**
 * The summary, never longer than `limit` characters: what does not fit is counted at its end.
 * @param limit at least some hundred characters, so that the counts find room
 */
export function writeSummary({ facts, figures, texts }: Difference, limit = LIMIT): string {
  const sections = [...factSections(facts), ...figureSections(figures), ...textSections(texts)];
  const head = '## What readers will see change\n';
  const all = counts(sections);
  if (!all) return `${head}\nNo fact, no figure and no text of the site changes.\n`;
  let text = `${head}\n${all}.\n`;
  // Room for the last sentence, whose counts are at most as long as all of them.
  const room = limit - all.length - 200;
  const left: Section[] = [];
  for (const section of sections.filter(({ entries }) => entries.length > 0)) {
    const title = `${section.name[0]!.toUpperCase()}${section.name.slice(1)}`;
    let part = `\n### ${title}\n\n${row(...section.head)}\n${row(...section.head.map(() => '---'))}\n`;
    let shown = 0;
    for (const entry of section.entries) {
      if (text.length + part.length + entry.length + 1 > room) break;
      part += `${entry}\n`;
      shown += 1;
    }
    if (shown > 0) text += part;
    if (shown < section.entries.length) left.push({ ...section, entries: section.entries.slice(shown) });
  }
  return left.length > 0
    ? `${text}\n**Left out here for length: ${counts(left)}.** The difference attached to this run shows all.\n`
    : text;
}

/** What the summary says where there is nothing to compare. */
export const missingSummary = (what: string): string => `## What readers will see change\n\n${what}\n`;
