import { execFile, type ChildProcess } from 'node:child_process';
import type { Report } from './report.ts';

/** What the preview tells a page. */
export interface State extends Report {
  /** Whether a change has come since that is still being looked at. */
  checking: boolean;
}

/** A change often comes as several: an editor that writes twice, a file that is replaced. */
const PAUSE = 100;

/**
 * Checks the project when it is told of a change, in a process of its own: that one forgets what it has read.
 * @param onState is given every new state, and what went wrong where the check itself could not run
 */
export function watchReport(root: string, onState: (state: State, failure?: string) => void) {
  let state: State = { checking: true, problems: [], unused: [], certainty: {} };
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  function run(): void {
    const own = execFile(
      process.execPath,
      ['src/dev/report.ts'],
      { cwd: root, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        // A later change has taken its place.
        if (own !== child) return;
        child = undefined;
        if (error) {
          const reason = /^\w*Error.*$/m.exec(stderr)?.[0] ?? error.message;
          const problem = {
            file: 'src',
            place: '',
            message: `expected the check to run, received “${reason}”; the terminal has all of it`,
          };
          onState((state = { ...state, checking: false, problems: [problem] }), stderr);
          return;
        }
        const { problems, unused, certainty } = JSON.parse(stdout) as Report;
        // While data do not hold, what was known of them is the best there is.
        const known = Object.keys(certainty).length > 0 ? { unused, certainty } : {};
        onState((state = { ...state, ...known, checking: false, problems }));
      },
    );
    child = own;
  }

  function stop(): void {
    clearTimeout(timer);
    const old = child;
    child = undefined;
    old?.kill();
  }

  return {
    state: () => state,
    /** Checks again, unless another change comes at once. */
    changed(): void {
      stop();
      if (!state.checking) onState((state = { ...state, checking: true }));
      timer = setTimeout(run, PAUSE);
    },
    stop,
  };
}
