import type { Actor, Rank } from '../../access/roles.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { KnownHonour } from '../honours/known-honour.ts';
import { askedByOtherBody } from './refusals.ts';

interface Seat {
  readonly role: Actor['role'];
  readonly rank: Rank;
}

/** Who prepares and who signs a request, by the body that asks. */
const seatsOf: Readonly<
  Record<'office' | 'committee', { prepares: readonly Seat[]; asks: readonly Seat[] }>
> = {
  office: { prepares: [{ role: 'office', rank: 'clerk' }], asks: [{ role: 'office', rank: 'head' }] },
  committee: {
    prepares: [
      { role: 'office', rank: 'head' },
      { role: 'committee', rank: 'clerk' },
    ],
    asks: [{ role: 'committee', rank: 'head' }],
  },
};

/** The body that asks the government to withdraw a title: the office, unless the scheme names the committee. */
export function askingBody({ scheme }: KnownHonour): 'office' | 'committee' {
  return scheme.document.afterwards.revocationAskedBy?.value ?? 'office';
}

/** Why a hat may not prepare (`preparedBy` is not there yet) or sign a request: another body asks under the scheme. */
export function whyNotAsking(
  known: KnownHonour,
  { role, rank }: Actor,
  preparedBy: string | undefined,
): Refusal | undefined {
  const by = askingBody(known);
  const seats = preparedBy === undefined ? seatsOf[by].prepares : seatsOf[by].asks;
  if (seats.some((seat) => seat.role === role && seat.rank === rank)) return undefined;
  const { revocationAskedBy } = known.scheme.document.afterwards;
  return askedByOtherBody({ by }, revocationAskedBy?.cites ?? known.scheme.citesOf('afterwards.revocation'));
}
