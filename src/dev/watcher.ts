import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from './report.ts';

/** What the preview tells a page. */
export interface State extends Report {
  /** Whether a change has come since that is still being looked at. */
  checking: boolean;
}

/** A change often comes as several: an editor that writes twice, a file that is replaced. */
const PAUSE = 100;

/**
 * Checks the project when it is told of a change, in a process of its own: that one knows what it has read of files that
 * stay as they are, and is started anew when code has changed.
 * @param onState is given every new state, and what went wrong where the check itself could not run
 */
export function watchReport(root: string, onState: (state: State, failure?: string) => void) {
  let state: State = { checking: true, problems: [], unused: [], certainty: {} };
  let checker: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  /** How often was asked: an answer to an earlier question is of no use. */
  let asked = 0;

  function tell({ problems, unused, certainty }: Report): void {
    // While data do not hold, what was known of them is the best there is.
    const known = Object.keys(certainty).length > 0 ? { unused, certainty } : {};
    onState((state = { ...state, ...known, checking: false, problems }));
  }

  function fail(stderr: string): void {
    const reason = /^\w*Error.*$/m.exec(stderr)?.[0] ?? 'an end without an answer';
    const problem = {
      file: 'src',
      place: '',
      message: `expected the check to run, received “${reason}”; the terminal has all of it`,
    };
    onState((state = { ...state, checking: false, problems: [problem] }), stderr);
  }

  function start(): ChildProcess {
    const own = fork(join(root, 'src/dev/report.ts'), {
      cwd: root,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let stderr = '';
    own.stderr!.on('data', (chunk) => (stderr += chunk));
    own.on('message', ([question, report]: [number, Report]) => {
      if (own === checker && question === asked) tell(report);
    });
    own.on('close', () => {
      if (own !== checker) return;
      checker = undefined;
      fail(stderr);
    });
    return own;
  }

  function stop(): void {
    clearTimeout(timer);
    const old = checker;
    checker = undefined;
    old?.kill();
  }

  return {
    state: () => state,
    /** Checks again, unless another change comes at once. @param inCode whether a program is what has changed */
    changed(inCode = false): void {
      clearTimeout(timer);
      if (inCode) stop();
      asked += 1;
      if (!state.checking) onState((state = { ...state, checking: true }));
      timer = setTimeout(() => (checker ??= start()).send(asked), PAUSE);
    },
    stop,
  };
}
