/** Where progress is told: a terminal, on which a line is written again, or a file, which has few lines. */
export interface Output {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Milliseconds between two changes of a terminal’s line. */
const PAUSE = 100;

/**
 * Tells how far a long work is: on a terminal in one line that changes, elsewhere in a line for each quarter.
 * @param what is done, as “Rendering pages”
 * @param total how many steps it has
 * @returns what is to be called after each step
 */
export function progress(what: string, total: number, output: Output = process.stdout): () => void {
  let done = 0;
  let writtenAt = -Infinity;
  const say = () => `${what}: ${done} of ${total}`;
  if (!output.isTTY)
    return () => {
      const quarter = Math.floor((4 * done) / total);
      done++;
      if (Math.floor((4 * done) / total) > quarter) output.write(`${say()}\n`);
    };
  return () => {
    done++;
    if (done < total && performance.now() - writtenAt < PAUSE) return;
    writtenAt = performance.now();
    output.write(`\r${say()}${done < total ? '' : '\n'}`);
  };
}
