/** Figures, spoilt in the text of their files. */
import { readFileSync } from 'node:fs';
import { replaced, type InvalidFixture } from './invalidFixture.ts';

const figure = (id: string, what: string, old: string | RegExp, now: string, place: RegExp, message: string | RegExp, at: string, also: RegExp[] = []): InvalidFixture => {
  const file = `src/figures/${id}.ts`;
  const before = readFileSync(file, 'utf8');
  if (before.replace(old, () => now) === before) throw new Error(`no ${String(old)} in ${file}`);
  return replaced(file, `${what} (${id})`, [old, now], at, message, { rule: 'figure', place, also });
};
const WEEK = 'week-after-attack';

export const figures: InvalidFixture[] = [
  figure('amina-rule', 'no title', /^ {2}title:.*\n/m, '', /^title$/, 'expected a text, received nothing', 'export default'),
  figure('appeals-2023', 'no subtitle', /^ {2}subtitle:.*\n/m, '', /^subtitle$/, 'expected a text, received nothing', 'export default'),
  figure('six-numbers', 'caveats as a text', /^ {2}caveats: \[/m, "  caveats: 'none', more: [", /^caveats$/, 'expected a list of texts, received "none"', 'caveats:'),
  figure(WEEK, 'no description', /^ {2}alt:.*\n/m, '', /^alt$/, 'expected a text, received nothing', 'export default'),
  figure('raids-2023-map', 'no caveats', /^ {2}caveats: \[/m, '  caveat: [', /^caveats$/, 'expected a list of texts, received nothing', 'export default'),
  figure('destinations-2023', 'no facts', /^ {2}facts:/m, '  fact:', /^facts$/, 'expected a list of facts’ addresses, received nothing', 'export default'),
  figure('eaeu-map', 'nothing drawn', /^ {2}draw:/m, '  drawn:', /^draw$/, 'expected a function that draws, received nothing', 'export default'),
  figure('five-policies', 'a title that is a number', /^ {2}title:.*\n/m, '  title: 5 as never,\n', /^title$/, 'expected a text, received 5', 'title:'),
  figure('end-of-2014', 'a number in the title', /^ {2}title: '/m, "  title: 'Of 45 people: ", /^title$/, 'received the number “45”', 'title:'),
  figure('foreigners-in-the-army', 'a number in words in the subtitle', /^ {2}subtitle: '/m, "  subtitle: 'Of a million people: ", /^subtitle$/, 'received the number “million”', 'subtitle:'),
  figure('growth-2019-2020', 'a fact misspelt in the description', 'alt:\n    \'Arrows', "alt:\n    '{economy/kz-growth-2018x} Arrows", /^alt$/, 'expected the address of a fact, received "economy/kz-growth-2018x"', 'kz-growth-2018x'),
  figure('homes-map', 'an empty title', /^ {2}title:.*\n/m, "  title: '',\n", /^title$/, 'expected a text, received nothing', "  title: ''"),
  figure('amina-rule', 'a fact misspelt in the list', /^ {2}facts: \[/m, "  facts: ['economy/kz-growth-2019x', ", /^facts$/, 'did you mean “economy/kz-growth-2019”?', 'kz-growth-2019x'),
  figure('killed-fighting-2023', 'a fact under another dataset', /^ {2}facts: \[/m, "  facts: ['lives/kz-growth-2019', ", /^facts$/, 'did you mean “economy/kz-growth-2019”?', 'lives/kz-growth-2019'),
  figure('labour-shortage-2030', 'no comma between fields', /^( {2}subtitle:.*),\n/m, "  subtitle: 'A'\n", /^$/, /expected/i, 'alt', []),
  figure('lives', 'an import that leads nowhere', "from '../figure/figure.ts'", "from '../figure/figures.ts'", /^$/, 'expected an import of a file that is there, received “../figure/figures.ts”', '../figure/figures.ts', []),
  figure('occupied-work-map', 'a name that there is not', /^ {2}draw: \(/m, '  table: nowhere as never,\n  draw: (', /^$/, 'nowhere is not defined', 'nowhere'),
  figure('policy-timeline', 'a drawing that breaks off', /^ {2}draw: \((\w*)\)? =>/m, "  draw: () => { throw new Error('no such way'); }, other: ($1) =>", /^draw$/, 'no such way', 'no such way'),
  figure('remittance-shares-2024', 'an empty caveat', /^ {2}caveats: \[/m, "  caveats: ['', ", /^caveats\.0$/, 'expected a text, received nothing', 'caveats:'),
  figure('remittance-fall-2015', 'a number in a caveat', /^ {2}caveats: \[/m, "  caveats: ['Of 45 people.', ", /^caveats\.0$/, 'received the number “45”', 'caveats:'),
  figure('claims-checked', 'a spelling that is not ours', /^ {2}title: '/m, "  title: 'Kazakstan: ", /^title$/, 'expected “Kazakhstan”, as the site spells it', 'Kazakstan'),
  figure('labour-migrants-2014-2015', 'nothing that is given to the site', 'export default defineFigure(', 'defineFigure(', /^$/, 'expected export default defineFigure({ … }), received none', ''),
].map((spoiling) => (spoiling.what.startsWith('a spelling') ? { ...spoiling, finding: { ...spoiling.finding, rule: 'names' as const } } : spoiling));
