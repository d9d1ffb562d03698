import type { AssignmentProblem } from '../problem.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sectors = ['machinery', 'food', 'chemistry', 'services', 'building', 'health'];

export interface GeneratedSize {
  readonly examiners: number;
  readonly cases: number;
  readonly size: number;
  readonly seed: number;
  readonly least?: number;
}

/** A problem of some size with fields, employers, leaders, experts, loads and conflicts from a seed. */
export function aGeneratedProblem({
  examiners,
  cases,
  size,
  seed,
  least = 0,
}: GeneratedSize): AssignmentProblem {
  const next = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const most = Math.ceil((cases * size * 1.4) / examiners) + 1;
  const people = Array.from({ length: examiners }, (_, e) => ({
    person: `ex-${e}`,
    fields: [...new Set([pick(sectors), pick(sectors)])],
    mayLead: next() < 0.4,
    least,
    most,
    ...(next() < 0.8 ? { employer: `org-${Math.floor(next() * Math.ceil(examiners / 3))}` } : {}),
  }));
  const entries = Array.from({ length: cases }, (_, c) => {
    const sector = pick(sectors);
    const fits = people.map(({ fields }) =>
      Math.min(100, Math.floor((fields.includes(sector) ? 50 : 0) + next() * 50)),
    );
    return { case: `C-${c}`, expertOf: sector, fits };
  });
  const forbidden = people.flatMap(({ person }) =>
    entries.flatMap((entry) =>
      next() < 0.06 ? [{ person, case: entry.case, grounds: ['employment'] }] : [],
    ),
  );
  return {
    examiners: people,
    cases: entries,
    forbidden,
    size,
    needsLeader: true,
    oneOfEmployer: true,
    mostOfField: Math.max(2, size - 1),
  };
}
