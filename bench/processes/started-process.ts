import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BareAnswer, Told, Wish } from './messages.ts';

type ToldOf<K extends Told['kind']> = Extract<Told, { readonly kind: K }>;

/** A process of the bench that listens on 127.0.0.1. */
export class StartedProcess {
  readonly #child: ChildProcess;
  /** Where it answers. */
  readonly address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.address = address;
  }

  /** Starts a file of this folder; answers when it listens. */
  static async start(
    file: 'service-process.ts' | 'bare-process.ts',
    environment: Readonly<Record<string, string>> = {},
  ): Promise<StartedProcess> {
    const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const child = fork(here('run.js'), [here(file)], {
      env: { PATH: process.env.PATH, TZ: process.env.TZ, ...environment },
      execArgv: ['--expose-gc', ...profiling(file)],
    });
    const { address } = await next(child, 'listening');
    return new StartedProcess(child, address);
  }

  /** Asks for something and waits for what it tells; one at a time. */
  async ask<K extends Told['kind']>(wish: Wish | BareAnswer, kind: K): Promise<ToldOf<K>> {
    const told = next(this.#child, kind);
    this.#child.send(wish);
    return told;
  }

  /** Processor time it has spent since it started, in microseconds. */
  async spent(): Promise<number> {
    return (await this.ask({ kind: 'spent' }, 'spent')).microseconds;
  }

  /** Lets it end by itself, as a server that is told to stop. */
  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    await ended;
  }
}

/** With BENCH_PROFILE set to a folder, each service leaves a profile of its processor time there. */
function profiling(file: string): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder && file.startsWith('service') ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}

function next<K extends Told['kind']>(child: ChildProcess, kind: K): Promise<ToldOf<K>> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the process ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (told: Told) => {
      child.off('exit', onExit);
      if (told.kind === kind) resolve(told as ToldOf<K>);
      else reject(new Error(told.kind === 'fault' ? told.text : `told ${told.kind} instead of ${kind}`));
    });
  });
}
