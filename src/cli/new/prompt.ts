/** Asks on a terminal, a line at a time. */
import { createInterface } from 'node:readline/promises';
import type { Prompt } from '../../ledger/editor/prompt.ts';

/** Raised when whoever is asked goes away: with Ctrl-C, or at the end of what was piped in. */
export class Stopped extends Error {}

/** An asker on the process’s own input and output. */
export function makePrompt(): Prompt {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // By lines and not by `question`, which would lose what is piped in before it is asked for.
  const lines = terminal[Symbol.asyncIterator]();
  terminal.on('SIGINT', () => terminal.close());
  return {
    ask: async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new Stopped();
      return String(value).trim();
    },
    say: (text) => console.log(text),
    close: () => terminal.close(),
  };
}
