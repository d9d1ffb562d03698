import { Worker } from 'node:worker_threads';
import type { LinearModel, ModelAnswer, SolveModel } from '@laureate/core';

export interface HighsLimits {
  /** Seconds for one model; 60 where left out. */
  readonly seconds?: number;
  /** Megabytes for the thread's own heap; 512 where left out. The solver's memory ends at the 4 GB of WebAssembly. */
  readonly megabytes?: number;
}

/** A solver with a thread of its own. `close` ends the thread, also amid a model; that model answers `stopped`. */
export interface HighsSolver {
  readonly solve: SolveModel;
  readonly close: () => Promise<void>;
}

/** Time beyond the solver's own limit before its thread is ended. */
const graceSeconds = 5;

const stopped = (because: 'time' | 'memory' | 'fault'): ModelAnswer => ({ status: 'stopped', because });

function startWorker(seconds: number, megabytes: number): Worker {
  return new Worker(new URL('./highs-worker.js', import.meta.url), {
    workerData: { seconds },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    execArgv: [],
  });
}

const isOutOfMemory = (fault: unknown): boolean =>
  fault instanceof Error &&
  /memory|ERR_WORKER_OUT_OF_MEMORY/i.test(`${'code' in fault ? fault.code : ''} ${fault.message}`);

/** Sends one model to a thread and waits for its answer, its end, or the end of the time. */
function ask(
  worker: Worker,
  model: LinearModel,
  seconds: number,
): Promise<{ answer: ModelAnswer; isAlive: boolean }> {
  return new Promise((resolve) => {
    const end = (answer: ModelAnswer, isAlive: boolean) => {
      clearTimeout(timer);
      worker.off('message', onAnswer).off('error', onFault).off('exit', onExit);
      resolve({ answer, isAlive });
    };
    const onAnswer = (answer: ModelAnswer) => end(answer, true);
    const onFault = (fault: unknown) => end(stopped(isOutOfMemory(fault) ? 'memory' : 'fault'), false);
    const onExit = () => end(stopped('fault'), false);
    const timer = setTimeout(() => end(stopped('time'), false), (seconds + graceSeconds) * 1000);
    worker.on('message', onAnswer).on('error', onFault).on('exit', onExit);
    worker.postMessage(model);
  });
}

/**
 * HiGHS (Huangfu and Hall 2018) as WebAssembly in a thread of its own. Models are solved one after the other, with one
 * thread and a fixed seed: the same model has the same answer. A thread that fails or takes too long is ended; the
 * next model starts a new one.
 */
export function openHighs({ seconds = 60, megabytes = 512 }: HighsLimits = {}): HighsSolver {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const solveNow = async (model: LinearModel): Promise<ModelAnswer> => {
    worker ??= startWorker(seconds, megabytes);
    const own = worker;
    const { answer, isAlive } = await ask(own, model, seconds);
    if (isAlive) return answer;
    if (worker === own) worker = undefined;
    await own.terminate();
    return answer;
  };
  return {
    solve: (model) => {
      const answer = last.then(() => solveNow(model));
      last = answer;
      return answer;
    },
    close: async () => {
      const own = worker;
      worker = undefined;
      await own?.terminate();
    },
  };
}
