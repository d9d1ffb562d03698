import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/cli/bin/laureate.js', import.meta.url));

/** What a run of the command line came to. */
export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** What is piped in. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the program inside the test, which takes a tenth of the time of a process of its own. */
export type RunInside = (args: readonly string[], options: Required<RunOptions>) => Promise<Ran>;

const inEnglish = (args: readonly string[]): readonly string[] =>
  args.includes('--lang') ? args : [...args, '--lang', 'en'];

/** The command line as one person of a machine uses it: a folder and kept sessions of their own. */
export class Laureate {
  readonly folder = mkdtempSync(join(tmpdir(), 'laureate-person-'));
  readonly #inside: RunInside;

  constructor(inside: RunInside) {
    this.#inside = inside;
  }

  /** Runs the program to its end; in English unless a language is said. */
  run(args: readonly string[], { input = '', environment = {} }: RunOptions = {}): Promise<Ran> {
    return this.#inside(inEnglish(args), { input, environment: { ...this.#environment, ...environment } });
  }

  get #environment(): Readonly<Record<string, string>> {
    return { HOME: this.folder, XDG_CONFIG_HOME: this.folder };
  }

  /** The same in a process of its own, through the program that is installed. */
  spawn(args: readonly string[], { input = '', environment = {} }: RunOptions = {}): Promise<Ran> {
    const child = spawn(process.execPath, [bin, ...inEnglish(args)], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, ...this.#environment, ...environment },
    });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text;
    });
    child.stdin.end(input);
    return new Promise((done, failed) => {
      child.on('error', failed);
      child.on('close', (exit) => done({ exit, ...said }));
    });
  }

  /** The answer of a command as JSON. */
  async json<T>(args: readonly string[], options?: RunOptions): Promise<T> {
    const ran = await this.run([...args, '--json'], options);
    if (ran.exit !== 0) throw new Error(`${args.join(' ')} ends with ${ran.exit}: ${ran.out}${ran.err}`);
    return JSON.parse(ran.out) as T;
  }

  /** Removes the folder. */
  leave(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
