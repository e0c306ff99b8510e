/** Work that is done in threads beside the program, as many as there are processors. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';

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
    // A thread that ends itself has its job fail, not wait for ever.
    worker.once('error', (error) => job.failed(error instanceof Error ? error : new Error(String(error))));
    worker.postMessage(job.asked);
  }

  return (asked) =>
    new Promise((done, failed) => {
      waiting.push({ asked, done, failed });
      const free = idle.pop();
      if (free) give(free);
      else if (started < availableParallelism()) {
        started++;
        give(new Worker(resolve(file)));
      }
    });
}

/** In a thread of a pool: answers each job with what is made of it. */
export function answer<Asked, Made>(make: (asked: Asked) => Made): void {
  parentPort!.on('message', (asked: Asked) => {
    try {
      parentPort!.postMessage({ made: make(asked) } satisfies Answer<Made>);
    } catch (error) {
      parentPort!.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer<Made>);
    }
  });
}
