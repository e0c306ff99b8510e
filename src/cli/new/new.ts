/**
 * npm run new -- [noun] [file] [--field answer …]
 * Makes a source, a fact, an article and so on: run.ts says how.
 */
import { keepingResults } from '../../build/keptResults.ts';
import { makePrompt } from './prompt.ts';
import { runNew } from './run.ts';

const args = process.argv.slice(2);
const prompt = process.stdin.isTTY || args.includes('--ask') ? makePrompt(process.stdin, process.stdout) : undefined;
// Held back so that files are written all or not at all; a prompt sees Ctrl-C as the end of its answers.
process.on('SIGINT', () => {
  console.error('\nStopped; nothing was written.');
  process.exit(130);
});
process.exitCode = await keepingResults('.', () =>
  runNew(args, '.', { print: console.log, printError: console.error, prompt }),
);
