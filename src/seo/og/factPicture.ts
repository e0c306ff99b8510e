import { cite } from '../../cite/citation.ts';
import { element, numbers } from '../../charts/svg.ts';
import { disagreementsOf } from '../../ledger/disagreements.ts';
import { formatFact } from '../../ledger/format.ts';
import type { Fact, Ledger } from '../../ledger/types.ts';
import { formatPeriod } from '../../ledger/period.ts';
import { plain } from '../../ledger/texts.ts';
import { capital, fill } from '../../i18n/format.ts';
import { baselines, draw, fitSentences, mustFit, type Block, type Style } from './block.ts';
import { sans, serif } from './face.ts';
import { roadLines } from './roadLines.ts';
import { BOTTOM, INK, KICKER, MARGIN, picture, QUIET, SMALL } from './picture.ts';

/** Left of the road’s lines. */
const ROOM = 890;
const TOP = 56;

const VALUE: Style = { face: serif, sizes: [128, 112, 96, 84, 72, 64, 56, 50], lead: 1.2, fill: INK, balanced: true };
const LABEL: Style = { face: sans, sizes: [40, 36, 32, 28], lead: 1.25, fill: INK, balanced: true };
const EVENT: Style = { face: serif, sizes: [68, 60, 54, 48, 42, 38, 34], lead: 1.18, fill: INK, balanced: true };
const WHEN: Style = { face: sans, sizes: [34], lead: 1.35, fill: INK };
const SAYS: Style = { face: sans, sizes: [28, 26, 24], lead: 1.3, fill: INK };

/** A block with the line under each of its lines by which a text says that it opens. */
function marked(block: Block, y: number): string {
  const thick = Math.max(3, block.size / 22);
  const line = (at: number, i: number) =>
    `M${numbers(MARGIN, at + block.size * 0.19)}h${numbers(block.style.face.measure(block.lines[i]!, block.size))}`;
  const d = baselines(block, y).map(line).join('');
  return element('path', { fill: 'none', stroke: QUIET, 'stroke-width': thick, d }) + draw(block, MARGIN, y);
}

/** A fact: what it says, who says so and where, and as much of the caveat as has room. */
export function factPicture(fact: Fact, ledger: Ledger): string {
  const label = plain(fact.label, ledger);
  const when = formatPeriod(fact.period, ledger.language);
  const subject = mustFit(ledger.datasets.get(fact.dataset)!.title, KICKER, ROOM, 40);
  const parts: string[] = [draw(subject, MARGIN, TOP)];
  let y = TOP + subject.height + 10;
  const set = (block: Block, gap: number) => {
    parts.push(draw(block, MARGIN, y));
    y += block.height + gap;
  };
  if (fact.unit) {
    const said = formatFact(fact, ledger.language, 'full');
    const value = mustFit(capital(said, ledger.language), VALUE, ROOM, 190);
    parts.push(marked(value, y));
    y += value.height + 18;
    set(mustFit(label.includes(when) ? label : `${label}, ${when}`, LABEL, ROOM, 130), 14);
  } else {
    set(mustFit(label, EVENT, ROOM, 220), 8);
    const date = mustFit(
      [fact.status && fact.status !== 'done' && ledger.language.messages.statuses[fact.status], when]
        .filter(Boolean)
        .join(', '),
      WHEN,
      ROOM,
      50,
    );
    parts.push(marked(date, y));
    y += date.height + 18;
  }
  set(mustFit(fill(ledger.language.messages.fact.saidBy, { who: plain(fact.statedBy, ledger) }), SAYS, ROOM, 76), 0);
  const { disputed, inferred } = ledger.language.messages.share;
  const warnings = [disagreementsOf(fact.id, ledger).length > 0 && disputed, fact.period.inferred && inferred]
    .filter(Boolean)
    .join(' ');
  set(
    mustFit(
      [`${cite(fact, ledger.language)}.`, warnings].filter(Boolean).join(' '),
      { ...SAYS, fill: QUIET },
      ROOM,
      76,
    ),
    14,
  );
  const caveat = fact.caveat && fitSentences(plain(fact.caveat, ledger), SMALL, ROOM, BOTTOM - y);
  if (caveat) set(caveat, 0);
  if (y > BOTTOM + 14) throw new Error(`a picture for links has no room for ${fact.id}`);
  return picture(`facts/${fact.id}/`, ledger.language, roadLines(), ...parts);
}
