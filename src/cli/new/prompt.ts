/** Asks on a terminal, a line at a time. */
import { createInterface } from 'node:readline/promises';
import type { Prompt } from '../../ledger/editor/prompt.ts';

/** Raised when whoever is asked goes away: with Ctrl-C, or at the end of what was piped in. */
export class Stopped extends Error {}

/** A prompt on an input and an output, as the process’s own. */
export function makePrompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const terminal = createInterface({ input, output });
  // By lines and not by `question`, which would lose what is piped in before it is asked for.
  const lines = terminal[Symbol.asyncIterator]();
  let isOpen = true;
  terminal.on('close', () => (isOpen = false));
  terminal.on('SIGINT', () => terminal.close());
  return {
    ask: async (question) => {
      // What is piped in may have ended before its last lines are asked for.
      if (isOpen) {
        terminal.setPrompt(question);
        terminal.prompt();
      } else output.write(question);
      const { value, done } = await lines.next();
      if (done) throw new Stopped();
      return String(value).trim();
    },
    say: (text) => void output.write(`${text}\n`),
    close: () => terminal.close(),
  };
}
