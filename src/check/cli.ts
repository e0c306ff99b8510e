/** npm run check: prints every problem of data, figures and prose, and fails if there is one. */
import { formatProblems } from '../data/problem.ts';
import { check } from './check.ts';

const problems = await check();
if (problems.length > 0) {
  console.error(formatProblems(problems));
  console.error(`\n${problems.length === 1 ? 'One problem' : `${problems.length} problems`} to mend.`);
  process.exit(1);
}
console.log('Data, figures and prose hold.');
