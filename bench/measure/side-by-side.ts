import { ratiosOf, type Spread, spreadOf } from './samples.ts';

/** Something whose time is measured, from its call until its promise, if any, is fulfilled. */
export type Work = () => unknown;

/** What one doing of a work took: milliseconds that passed, and milliseconds of processors, of all threads. */
export interface Taken {
  readonly passed: number;
  readonly spent: number;
}

/** What each of several works took, one entry a turn; entries of one turn were measured one after the other. */
export type Times<N extends string> = Readonly<Record<N, readonly Taken[]>>;

/** How often works are measured, and whether the first turn warms up and is not counted. */
export interface Turns {
  readonly repeats: number;
  readonly isWarm?: boolean;
}

/** A short work is done over and over until so much time has passed, and its mean counts. */
const leastMs = 40;

/** Measures one work. What was thrown away before is collected first, where the process may ask for it. */
export async function takenBy(work: Work, atLeast = leastMs): Promise<Taken> {
  globalThis.gc?.();
  const usage = process.cpuUsage();
  const started = performance.now();
  let done = 0;
  do {
    await work();
    done += 1;
  } while (performance.now() - started < atLeast);
  const passed = performance.now() - started;
  const { user, system } = process.cpuUsage(usage);
  return { passed: passed / done, spent: (user + system) / 1000 / done };
}

/** Measures works in turns, each once a turn in the order given. */
export async function timesOf<N extends string>(
  works: Readonly<Record<N, Work>>,
  { repeats, isWarm = false }: Turns,
): Promise<Times<N>> {
  const names = Object.keys(works) as N[];
  const times = Object.fromEntries(names.map((name) => [name, [] as Taken[]])) as Record<N, Taken[]>;
  for (let turn = isWarm ? 1 : 0; turn <= repeats; turn += 1)
    for (const name of names) {
      const taken = await takenBy(works[name]);
      if (turn > 0) times[name].push(taken);
    }
  return times;
}

const each = (times: readonly Taken[], which: keyof Taken): number[] => times.map((taken) => taken[which]);

/** Median of the milliseconds that passed. */
export function medianMs(times: readonly Taken[]): number {
  return spreadOf(each(times, 'passed')).median;
}

/** Median of the milliseconds of processors: what growth is read from, for it is disturbed least. */
export function medianSpent(times: readonly Taken[]): number {
  return spreadOf(each(times, 'spent')).median;
}

/** One work beside another: how many times as long it took, by the clock and by processor time. */
export function timesAsLong(
  ours: readonly Taken[],
  theirs: readonly Taken[],
): { readonly ratio: Spread; readonly bySpent: Spread; readonly ratioAs: 'times' } {
  const by = (which: keyof Taken) => spreadOf(ratiosOf(each(ours, which), each(theirs, which)));
  return { ratio: by('passed'), bySpent: by('spent'), ratioAs: 'times' };
}

/** Milliseconds as people read them: more digits where there are few. */
export function milliseconds(times: readonly Taken[]): string {
  return `${medianMs(times).toLocaleString('en', { maximumSignificantDigits: 3 })} ms`;
}
