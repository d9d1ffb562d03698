import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** The program of the command line, as a test calls it. */
type RunProgram = (argv: readonly string[]) => { readonly exit: number; readonly out: string };

/** An example that was played to its end, and how to ask what came of it. */
export interface PlayedExample {
  readonly run: RunProgram;
  /** What playing it answered. */
  readonly answer: Readonly<Record<string, unknown>>;
  /** Path of a file that playing it wrote (`ledger.jsonl`), or that a test may write. */
  readonly pathOf: (name: string) => string;
  readonly linesOf: (name: string) => readonly string[];
  /** Payloads of every event of a type, in the order of the ledger, as far as an export shows them. */
  readonly payloadsOf: <P = Readonly<Record<string, unknown>>>(type: string, name?: string) => P[];
  /** A case's story, read once. */
  readonly explain: <S>(id: string) => S;
  /** Rules that a case was found not to meet. */
  readonly unmetOf: (id: string) => string[];
}

/** Plays an example before the tests of a file; what it wrote is removed after them. */
export function playedExample(folder: string, run: RunProgram): PlayedExample {
  const stories = new Map<string, unknown>();
  let out = '';
  let answer: Readonly<Record<string, unknown>> = {};

  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'laureate-example-'));
    answer = JSON.parse(run(['run', folder, '--out', join(out, 'run'), '--json']).out);
  }, 120_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const pathOf = (name: string) => join(out, 'run', name);
  const linesOf = (name: string) => readFileSync(pathOf(name), 'utf8').split('\n').slice(0, -1);
  const explain = <S>(id: string): S => {
    const told = () => JSON.parse(run(['explain', pathOf('ledger.jsonl'), '--case', id, '--json']).out);
    const story = stories.get(id) ?? told();
    stories.set(id, story);
    return story as S;
  };
  return {
    run,
    get answer() {
      return answer;
    },
    pathOf,
    linesOf,
    payloadsOf: (type, name = 'ledger.jsonl') =>
      linesOf(name)
        .filter((line) => line.includes(`"type":"${type}"`))
        .map((line) => JSON.parse(line).event.payload),
    explain,
    unmetOf: (id) =>
      explain<{ readonly findings: readonly { readonly rule: string; readonly result: string }[] }>(id)
        .findings.filter(({ result }) => result === 'not-met')
        .map(({ rule }) => rule),
  };
}
