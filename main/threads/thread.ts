import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Work in a thread of its own, one thing after another. */
export interface Thread<Asked, Reply> {
  /** What is in `carried` is handed over, not copied: it is empty here afterwards. */
  readonly ask: (asked: Asked, carried: readonly ArrayBuffer[]) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

interface ThreadPlan {
  /** The bundle of the thread's entry. */
  readonly url: URL;
  /** The time for one thing. */
  readonly budgetMs: number;
  readonly memory?: ResourceLimits;
  /** What the thread finds at its start as `workerData`. */
  readonly data?: unknown;
}

/** The thread took too much and was ended. The next thing gets a new one. */
export class ThreadEnded extends Error {
  constructor(readonly why: 'took-too-long' | 'too-large') {
    super(why);
  }
}

export function openThread<Asked, Reply>(plan: ThreadPlan): Thread<Asked, Reply> {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function askNext(asked: Asked, carried: readonly ArrayBuffer[]): Promise<Reply> {
    worker ??= new Worker(plan.url, {
      workerData: plan.data,
      ...(plan.memory === undefined ? {} : { resourceLimits: plan.memory }),
    });
    const replied = replyOf<Reply>(worker, plan.budgetMs);
    worker.postMessage(asked, carried);
    try {
      return await replied;
    } catch (error) {
      worker = null;
      throw error;
    }
  }

  return {
    ask(asked, carried) {
      const asking = last.then(() => askNext(asked, carried));
      last = asking.catch(() => {});
      return asking;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

/** The thread's next reply; throws when there is no thread any more. */
function replyOf<Reply>(worker: Worker, budgetMs: number): Promise<Reply> {
  let stopListening = () => {};
  const replied = new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => reject(new ThreadEnded('took-too-long')), budgetMs);
    const failed = (error: Error) => reject(isOutOfMemory(error) ? new ThreadEnded('too-large') : error);
    const ended = () => reject(new Error('The thread ended by itself'));
    worker.on('message', resolve).on('error', failed).on('exit', ended).ref();
    stopListening = () => {
      clearTimeout(timer);
      worker.off('message', resolve).off('error', failed).off('exit', ended).unref();
    };
  });
  return replied.finally(stopListening).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
