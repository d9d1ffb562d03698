import type { AnswerOf } from '@laureate/client';
import { drawPanels, freezePool, type Hasher, opensCommitment, seedOf } from '@laureate/core';

export type ShownDraw = AnswerOf<'draw'>;
type Step<Name extends ShownDraw['steps'][number]['step']> = Extract<
  ShownDraw['steps'][number],
  { readonly step: Name }
>;

/** The four steps of the ceremony. */
export const ceremonySteps = ['commitments', 'pool', 'reveals', 'result'] as const;
export type CeremonyStep = (typeof ceremonySteps)[number];

/** What a recheck found: all as recorded, after so many comparisons; what is not; or nothing to compare yet. */
export type Recheck =
  | { readonly verdict: 'agrees'; readonly compared: number }
  | { readonly verdict: 'differs'; readonly differs: readonly Difference[] }
  | { readonly verdict: 'not-yet' };

/** Something that came out otherwise than recorded. */
export interface Difference {
  readonly what: 'commitment' | 'pool-entry' | 'pool-root' | 'seed' | 'order' | 'panel' | 'outcome';
  /** The body, person or panel it is about. */
  readonly of?: string | undefined;
}

interface Compared extends Difference {
  readonly same: boolean;
}

function verdictOf(compared: readonly Compared[]): Recheck {
  if (compared.length === 0) return { verdict: 'not-yet' };
  const differs = compared.filter(({ same }) => !same).map(({ what, of }) => ({ what, of }));
  return differs.length > 0
    ? { verdict: 'differs', differs }
    : { verdict: 'agrees', compared: compared.length };
}

/** Steps of one kind, in their order. */
export function stepsOf<Name extends ShownDraw['steps'][number]['step']>(
  draw: ShownDraw,
  name: Name,
): Step<Name>[] {
  return draw.steps.filter((step): step is Step<Name> => step.step === name);
}

/** Each number that is known, shown or the viewer's own, against the commitment made before. */
function compareNumbers(
  hasher: Hasher,
  { name, attempt, committers }: ShownDraw,
  own: ReadonlyMap<string, string>,
): Compared[] {
  return committers.flatMap(({ body, commitment, nonce = own.get(body) }) => {
    if (commitment === undefined || nonce === undefined) return [];
    const sealed = { draw: name, attempt, committer: body, nonce };
    return [{ what: 'commitment', of: body, same: opensCommitment(hasher, sealed, commitment) }];
  });
}

/** Every entry of the pool against its leaf, and all of them against the root that was published. */
function comparePool(hasher: Hasher, { pool, poolRoot, poolSalt }: ShownDraw): Compared[] {
  if (poolSalt === undefined) return [];
  const { entries, leaves, root } = freezePool(hasher, poolSalt, pool);
  const recorded = new Map(pool.map(({ person, leaf }) => [person, leaf]));
  return [
    ...entries.map(
      ({ person }, at): Compared => ({
        what: 'pool-entry',
        of: person,
        same: recorded.get(person) === leaves[at],
      }),
    ),
    { what: 'pool-root', same: root === poolRoot },
  ];
}

function seedFrom(hasher: Hasher, { name, attempt, poolRoot, dossiersHead, committers }: ShownDraw): string {
  const reveals = committers.map(({ body, nonce = '' }) => ({ committer: body, nonce }));
  return seedOf(hasher, { draw: name, attempt, poolRoot, dossiersHead, reveals });
}

const sameValue = (one: unknown, other: unknown): boolean => {
  const inOrder = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(inOrder)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, inOrder(inner)])
        : value;
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
};

/** The seed from its parts, and from the seed the whole draw held again. */
function compareResult(hasher: Hasher, draw: ShownDraw): Compared[] {
  const [recorded] = stepsOf(draw, 'seed');
  const { rules, panels, refill, pool } = draw;
  if (!recorded || !rules) return [];
  const seed = seedFrom(hasher, draw);
  const outcome = drawPanels(hasher, { seed, pool, rules, panels: [...panels, ...refill] });
  const [order] = stepsOf(draw, 'order');
  const compared: Compared[] = [{ what: 'seed', same: seed === recorded.seed }];
  if (!outcome.drawn || !order) {
    return [...compared, { what: 'outcome', same: outcome.drawn === (order !== undefined) }];
  }
  const again = outcome.panels.map(({ panel }) => panel);
  const told = new Map(stepsOf(draw, 'drawn').map(({ step: _, ...panel }) => [panel.panel, panel]));
  return [
    ...compared,
    { what: 'order', same: sameValue([again, outcome.starts], [order.panels, order.starts]) },
    ...outcome.panels.map(
      (panel): Compared => ({
        what: 'panel',
        of: panel.panel,
        same: sameValue(panel, told.get(panel.panel)),
      }),
    ),
  ];
}

/**
 * Computes one step of a draw again with core's own functions from what the view shows, and compares. `own`: numbers
 * by body that the viewer keeps and has not shown, for the commitments alone.
 */
export function recheckDraw(
  hasher: Hasher,
  draw: ShownDraw,
  step: CeremonyStep,
  own: ReadonlyMap<string, string> = new Map(),
): Recheck {
  if (step === 'commitments') return verdictOf(compareNumbers(hasher, draw, own));
  if (step === 'pool') return verdictOf(comparePool(hasher, draw));
  if (step === 'reveals') return verdictOf(compareNumbers(hasher, draw, new Map()));
  return verdictOf(compareResult(hasher, draw));
}
