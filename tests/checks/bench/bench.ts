/**
 * npm run bench: how long things take beside each other, in one run on one machine, as ratios. Nothing is asserted.
 *
 *   npm run bench -- floor           an embed, the smallest and the largest chapter beside the same words and drawings as
 *                                    bare HTML, and beside plain Astro with D3 in the browser; after a build
 *   npm run bench -- floor --looks 3 by three looks at each instead of nine
 *   npm run bench -- weights         elements and bytes of every chapter, beside what they may be; after a build
 *   npm run bench -- plain           the build beside a plain Astro build of the same MDX
 *   npm run bench -- scale [--quick] the build at ten, a hundred and a thousand chapters, and facts likewise
 *   npm run bench -- check           the check beside the build
 *   npm run bench -- check <commit>  the check beside that of an older commit, with nothing and with one file edited
 *   npm run bench -- explore         the explorer beside the same lines by Observable Plot and Vega-Lite
 *   npm run bench -- build <commit>  the build beside that of an older commit, both from clean checkouts
 *
 * Without a name all but those with a commit, one after the other.
 */
import { parseArgs } from 'node:util';
import { expected } from '../../../src/ledger/problem.ts';
import { benchBuild } from './build.ts';
import { benchCheck, benchCheckBeside } from './check.ts';
import { benchExplore } from './explore.ts';
import { benchFloor } from './floor.ts';
import { benchPlain } from './plain.ts';
import { benchScale } from './scale.ts';
import { benchWeights } from './weights.ts';

const {
  values: { quick, looks },
  positionals,
} = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, looks: { type: 'string', default: '9' } },
});
const BENCHES: Record<string, () => void | Promise<void>> = {
  floor: () => benchFloor(Number(looks)),
  weights: benchWeights,
  plain: benchPlain,
  scale: () => benchScale(quick),
  check: benchCheck,
  explore: benchExplore,
};

if (positionals[0] === 'build') {
  if (positionals.length !== 2) {
    console.error('expected an older commit behind “build”, as “npm run bench -- build HEAD~20”');
    process.exit(1);
  }
  await benchBuild(positionals[1]!);
  process.exit();
}
if (positionals[0] === 'check' && positionals.length === 2 && !(positionals[1]! in BENCHES)) {
  benchCheckBeside(positionals[1]!);
  process.exit();
}

if (!(Number.isInteger(Number(looks)) && Number(looks) > 0)) {
  console.error(`expected a number of looks, as “--looks 9”, received ${looks}`);
  process.exit(1);
}
const strange = positionals.filter((name) => !(name in BENCHES));
if (strange.length > 0) {
  console.error(expected('the name of a bench', strange[0], [...Object.keys(BENCHES), 'build']));
  process.exit(1);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
  console.log(`\n${name}`);
  await BENCHES[name]!();
}
