import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { roundView, type View } from '../act/view.ts';
import { views } from '../catalogue.ts';
import { RecusalGround, Seen } from '../testing/recusal/recusal-ground.ts';
import { toldRound } from '../testing/recusal/told-round.ts';
import { everyone } from './roles.ts';

const seed = Date.now() % 2 ** 31;
const histories = 2500;
const seen = new Seen();
const schemes = ['wuhan-draft1', 'wuhan-draft2', 'yangquan-2021', 'binzhou-2018'];

describe.each(schemes)('whoever takes no part in a case of %s', (id) => {
  test('gets the same bytes from every view whatever happens in it', { timeout: 300_000 }, () => {
    const ground = new RecusalGround(toldRound(id), views, seed, seen);

    expect(ground.missingKinds).toEqual([]);
    fc.assert(ground.property, { numRuns: histories, seed, endOnFailure: true });
  });
});

describe('a view that leaks', () => {
  const open = { for: everyone, query: z.strictObject({}), cases: () => [] } as const;
  const leaks: readonly View[] = [
    roundView('a-count', {
      ...open,
      answer: ({ round }) => [...round.review.sheets.values()].reduce((sum, sheets) => sum + sheets.size, 0),
    }),
    roundView('an-order', {
      ...open,
      answer: ({ round }) => [...round.eligibility.facts.keys()],
    }),
    roundView('a-number-of-the-record', { ...open, answer: ({ round }) => round.acts.prepared.size }),
  ];

  test.each(leaks)('is found: $name', (leak) => {
    const withLeak = new Map([[leak.name, leak]]);
    const ground = new RecusalGround(toldRound('wuhan-draft2'), withLeak, 1);

    expect(fc.check(ground.property, { numRuns: 500, seed: 1, endOnFailure: true }).failed).toBe(true);
  });
});

afterAll(() => {
  console.log(
    `recusal: ${seen.histories} histories, ${seen.doors.size} views × roles (${seen.answered.size} of them opened), ${seen.looks} looks, ${seen.kinds.size} kinds of hidden event, seed ${seed}: 0 differences unless a test failed`,
  );
});
