import type { FlowItem } from '../charts/flowChart.ts';
import { ladder, type Rung } from '../charts/ladder.ts';
import { plain } from '../ledger/texts.ts';
import { translateInput } from '../figure/translateInput.ts';
import { translateLabel } from '../i18n/locale.ts';
import { defineScrolly, type StepInput } from '../figure/scrolly.ts';
import type { Ledger } from '../ledger/types.ts';

const TITLES = ['Global Pulse', 'Moscow’s trial'];

type Entry = [fact: string | null, text: string];

/** What is told of each rung: by Global Pulse, and by those who report on the trial. */
const RUNGS: { name: string; globalPulse: Entry[]; trial: Entry[]; alt: string; caveats: string[] }[] = [
  {
    name: 'The app',
    globalPulse: [
      [
        'systems/amina-globalpulse',
        'Required by the state; passes on its owner’s location, {systems/amina-daily-location}',
      ],
    ],
    trial: [
      [
        'corroborations/amina-trial-24kg',
        'With Moscow’s region, since 1 September 2025, for workers of {corroborations/amina-nationalities-24kg full}',
      ],
    ],
    alt: 'Columns that are not merged. Global Pulse, without place or date: an app required by the state that passes on where its owner is, {systems/amina-daily-location}. The trial, by 24.kg: Moscow and its region, since 1 September 2025, for labour migrants of {corroborations/amina-nationalities-24kg} states. The other rungs are named and still closed.',
    caveats: [],
  },
  {
    name: 'The limit',
    globalPulse: [['systems/amina-72-hours', 'No location for {systems/amina-72-hours}']],
    trial: [
      [
        'corroborations/amina-three-working-days-24kg',
        'No location for {corroborations/amina-three-working-days-24kg}',
      ],
    ],
    alt: 'The second rung opens. Global Pulse: {systems/amina-72-hours} without a location. The trial, by 24.kg: {corroborations/amina-three-working-days-24kg} without one.',
    caveats: [],
  },
  {
    name: 'The register',
    globalPulse: [['systems/register-globalpulse', 'Entry in a register of monitored persons']],
    trial: [
      ['corroborations/amina-removal-24kg', 'Can mean removal from the migration record, and entry in the register'],
    ],
    alt: 'The third rung opens. Global Pulse: entry in a register of monitored persons. The trial, by 24.kg: it can mean removal from the migration record and entry in the register.',
    caveats: [],
  },
  {
    name: 'What follows',
    globalPulse: [
      ['systems/register-accounts-frozen', 'Bank accounts frozen'],
      ['systems/register-job-loss', 'Loss of the job'],
      ['systems/register-academic-expulsion', 'Expulsion from studies'],
      ['systems/register-deportation', 'Or even deportation'],
    ],
    trial: [
      ['corroborations/register-accounts-automatic', 'Bank accounts blocked, a police official says'],
      ['corroborations/register-expulsion-regime', 'Deportation: a risk, not automatic'],
      [null, 'Job, studies: not confirmed'],
    ],
    alt: 'The last rung opens. Global Pulse, side by side and not in a sequence: bank accounts frozen, loss of the job, expulsion from studies, or even deportation. Others: bank accounts are blocked automatically, a police official says; deportation is a risk and does not follow by itself; for job and studies no second source was found.',
    caveats: [
      'What Global Pulse lists stands side by side, not in a sequence; it gives no source or case for any, and not every entry need lead to one.',
    ],
  },
];

const items = (entries: Entry[], ledger: Ledger): FlowItem[] =>
  entries.map(([fact, text]) => ({ fact, text: plain(translateLabel(text, ledger.language), ledger) }));
const rungs = (ledger: Ledger): Rung[] =>
  RUNGS.map(({ name, globalPulse, trial }) => ({ name, cells: [items(globalPulse, ledger), items(trial, ledger)] }));

/** A wide drawing keeps the rungs above the one that opens, so a step draws their facts too. */
const factsUntil = (last: number): string[] =>
  RUNGS.slice(0, last + 1).flatMap(({ globalPulse, trial }) =>
    [...globalPulse, ...trial].flatMap(([fact]) => fact ?? []),
  );

export default defineScrolly({
  title: 'From a missed location to the register, step by step, as different sources tell it',
  steps: RUNGS.map(({ alt, caveats }, at): StepInput => ({
    facts: [...factsUntil(at), 'systems/amina-daily-location', 'corroborations/amina-nationalities-24kg'],
    alt,
    caveats,
    draw: (frame, ledger) => ladder(translateInput(TITLES, ledger), translateInput(rungs(ledger), ledger), at, frame),
  })),
});
