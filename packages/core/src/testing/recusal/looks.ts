import fc from 'fast-check';
import { z } from 'zod';
import { fitsPattern, type HatGround, hatsOf } from '../../access/hats.ts';
import { answerView, type Scene } from '../../act/answer-view.ts';
import type { View } from '../../act/view.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { type Form, type KnownValues, wellFormed } from '../well-formed.ts';

/** One way to look: a view, a hat and a query. */
export interface Look {
  readonly view: View;
  readonly role: string;
  readonly body: string | undefined;
  readonly query: unknown;
}

/** Queries of every view, with values that stand in records. */
export type Queries = ReadonlyMap<string, readonly unknown[]>;

/** Makes up queries of every view. */
export function queriesOf(views: Iterable<View>, known: KnownValues, seed: number, ofEach = 40): Queries {
  const made = new Map<string, readonly unknown[]>();
  for (const view of views) {
    const form = z.toJSONSchema(view.query, { io: 'input', unrepresentable: 'any' }) as Form;
    const samples = fc.sample(wellFormed(form, known), { seed, numRuns: ofEach * 2 });
    const texts = new Set(
      [{}, ...samples]
        .filter((query) => view.query.safeParse(query).success)
        .map((query) => JSON.stringify(query)),
    );
    made.set(
      view.name,
      [...texts].slice(0, ofEach).map((text) => JSON.parse(text) as unknown),
    );
  }
  return made;
}

/** The same about one case: every value that is a case is put in its place. */
export function turnedTo(value: unknown, cases: ReadonlySet<string>, id: string): unknown {
  if (typeof value === 'string') return cases.has(value) ? id : value;
  if (Array.isArray(value)) return value.map((entry) => turnedTo(entry, cases, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turnedTo(inner, cases, id)]));
}

/**
 * Looks that somebody can take: every view that one of their hats opens, with some of its queries and one about the
 * case itself.
 */
export function looksOf(
  views: Iterable<View>,
  ground: HatGround,
  person: string,
  { queries, cases, id, turn }: { queries: Queries; cases: ReadonlySet<string>; id: string; turn: number },
): Look[] {
  const hats = hatsOf(ground, person);
  return [...views].flatMap((view) => {
    const own = hats.filter((worn) => view.for.some((pattern) => fitsPattern(worn, pattern)));
    const asked = queries.get(view.name) ?? [];
    const some = [asked[turn % asked.length], asked[(turn * 7 + 3) % asked.length]];
    const wanted = [
      ...some,
      ...asked.slice(0, 1).map((query) => turnedTo(query, cases, id)),
      turnedTo(some[0], cases, id),
    ];
    return own.flatMap(({ role, body }) => wanted.map((query) => ({ view, role, body, query })));
  });
}

/** Whether a look is one at a list, or at a part of it, that holds the case. */
export function holds({ round }: Scene, { view, query }: Look, id: string): boolean {
  if (view.stream === 'registry' || !round) return false;
  const parsed = view.query.safeParse(query);
  const cases = parsed.success ? view.cases(parsed.data as never, round.state) : [];
  return cases === 'every-case' || cases.includes(id);
}

/** The bytes somebody gets; a view that fails tells something too. */
export function bytesOf(
  scene: Scene,
  { view, role, body, query }: Look,
  person: string,
  today: LocalDate,
): string {
  try {
    return JSON.stringify(answerView(scene, { view: view.name, by: { person, role, body }, query, today }));
  } catch (fault) {
    return `fault: ${fault instanceof Error ? fault.message : fault}`;
  }
}
