import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';

/** The published call as anyone may read it: pinned rules, closing day, places and what the office set. */
export const callView = roundView('call', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, roundId }) => {
    const { plan, published } = round.call;
    if (!plan || !published) return NOT_FOUND;
    const { programme, period, scheme, version, trial, settings, closesOn, places, repins } = plan;
    return {
      round: roundId,
      programme,
      period,
      scheme,
      version,
      trial,
      publishedOn: published.publishedOn,
      media: published.media,
      text: published.text,
      closesOn,
      ...(round.application.extendedUntil ? { extendedUntil: round.application.extendedUntil } : {}),
      settings,
      repins,
      places: places.map(({ grade, track, approved, usedBefore, forThisRound }) => ({
        grade,
        track,
        approved,
        usedBefore,
        forThisRound,
      })),
    };
  },
});
