/** Work that is done in threads beside the program, which itself keeps a processor busy. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';

const MOST = Math.max(1, availableParallelism() - 1);

/** What a thread answers: what it made, or why it could not. */
type Answer<Made> = { made: Made } | { error: string };

interface Job<Asked, Made> {
  asked: Asked;
  done: (made: Made) => void;
  failed: (error: Error) => void;
}

/**
 * Hands each job to the thread that is free first, and starts a thread only if none is. Idle threads do not keep the
 * program from ending.
 * @param file of the project, which calls `answer`
 */
export function workerPool<Asked, Made>(file: string): (asked: Asked) => Promise<Made> {
  const waiting: Job<Asked, Made>[] = [];
  const idle: Worker[] = [];
  let started = 0;

  function give(worker: Worker): void {
    const job = waiting.shift();
    if (!job) {
      worker.unref();
      idle.push(worker);
      return;
    }
    worker.ref();
    worker.removeAllListeners();
    worker.once('message', (answer: Answer<Made>) => {
      if ('error' in answer) job.failed(new Error(answer.error));
      else job.done(answer.made);
      give(worker);
    });
    // A thread that ends fails its job, and makes room for another.
    let reason = 'a thread ended before its work was done';
    worker.once('error', (error) => (reason = String(error)));
    worker.once('exit', () => {
      started--;
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      job.failed(new Error(reason));
      start();
    });
    worker.postMessage(job.asked);
  }

  /** Starts a thread for what waits, if there may be one more. */
  function start(): void {
    if (waiting.length === 0 || started >= MOST) return;
    started++;
    give(new Worker(resolve(file)));
  }

  return (asked) =>
    new Promise((done, failed) => {
      waiting.push({ asked, done, failed });
      const free = idle.pop();
      if (free) give(free);
      else start();
    });
}

/** In a thread of a pool: answers each job with what is made of it. */
export function answer<Asked, Made>(make: (asked: Asked) => Made | Promise<Made>): void {
  parentPort!.on('message', async (asked: Asked) => {
    try {
      parentPort!.postMessage({ made: await make(asked) } satisfies Answer<Made>);
    } catch (error) {
      parentPort!.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer<Made>);
    }
  });
}
