import { flowChart, type FlowColumn } from '../charts/flowChart.ts';
import { plain } from '../ledger/texts.ts';
import { defineFigure } from '../figure/figure.ts';
import { translateLabel } from '../i18n/locale.ts';
import type { Ledger } from '../ledger/types.ts';

/** What each source tells, step by step; the facts of a step follow side by side. */
const COLUMNS: { title: string; steps: [fact: string | null, text: string][][] }[] = [
  {
    title: 'As Global Pulse retells it',
    steps: [
      [['systems/amina-globalpulse', 'The state requires Amina, an app that passes on a migrant’s location every day']],
      [['systems/amina-72-hours', 'No location for {systems/amina-72-hours}']],
      [['systems/register-globalpulse', 'Entry in a register of monitored persons']],
      [
        ['systems/register-accounts-frozen', 'Bank accounts frozen'],
        ['systems/register-job-loss', 'Loss of the job'],
        ['systems/register-academic-expulsion', 'Expulsion from studies'],
        ['systems/register-deportation', 'Or even deportation'],
      ],
    ],
  },
  {
    title: 'The trial, as officials explain it',
    steps: [
      [
        [
          'corroborations/amina-trial-24kg',
          'A trial in Moscow and Moscow region since 1 September 2025, for labour migrants who need no visa',
        ],
      ],
      [
        [
          'corroborations/amina-three-working-days-24kg',
          'No location for {corroborations/amina-three-working-days-24kg}; before that, push messages and a notice may warn',
        ],
      ],
      [['corroborations/amina-removal-24kg', 'Can mean removal from the migration record and entry in the register']],
      [
        ['corroborations/register-accounts-automatic', 'Bank accounts blocked'],
        [
          'corroborations/register-expulsion-regime',
          'Expulsion regime: deportation is a risk, and does not follow by itself',
        ],
      ],
    ],
  },
];

const columns = (ledger: Ledger): FlowColumn[] =>
  COLUMNS.map(({ title, steps }) => ({
    title: translateLabel(title, ledger.language),
    steps: steps.map((step) =>
      step.map(([fact, text]) => ({ fact, text: plain(translateLabel(text, ledger.language), ledger) })),
    ),
  }));

export default defineFigure({
  title:
    'What can follow a missed location in the Amina app: {exempt two | counts the versions in the figure} accounts',
  subtitle:
    'Steps of the rule in {exempt two | counts the versions in the figure} versions: a report without place or date, and the trial as Russian officials explained it in 2025',
  alt: 'Steps from top to bottom, told by {exempt two | counts the versions in the figure} sources. Global Pulse: an app that shares a migrant’s location {systems/amina-daily-location}; {systems/amina-72-hours} without it; entry in a register; then, side by side, frozen bank accounts, loss of the job, expulsion from studies, or even deportation. The trial, by Russian officials: Moscow and Moscow region since 1 September 2025; push messages and a notice, which may warn but are not promised; {corroborations/amina-three-working-days-24kg} without location; then possibly removal from the migration record and entry in the register; with the register, blocked bank accounts and the expulsion regime.',
  caveats: [
    'The consequences stand side by side, not in a sequence; Global Pulse gives no source or case for any, and deportation does not follow by itself. Working days can be longer than the report’s hours.',
    'The trial covers citizens of {corroborations/amina-nationalities-24kg} countries, among them Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan. An extension to all of Russia was planned if it succeeded, says bne IntelliNews.',
  ],
  facts: [
    ...COLUMNS.flatMap(({ steps }) => steps.flat().flatMap(([fact]) => fact ?? [])),
    'systems/amina-daily-location',
    'corroborations/amina-push-24kg',
    'corroborations/amina-notice-haqqin',
    'corroborations/amina-nationalities-24kg',
    'corroborations/amina-nationwide-plan-intellinews',
  ],
  draw: (frame, ledger) => flowChart(columns(ledger), frame),
});
