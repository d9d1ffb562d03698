import { describe, expect, test } from 'vitest';
import { evaluatingBodyBarred } from '../registry/staff/events.ts';
import { day, file, sealed } from '../testing/city.ts';
import { aCityWithEvaluators, chosen, schemeWithEvaluator } from '../testing/evaluator.ts';
import { given } from '../testing/given.ts';
import { aRoundAt } from '../testing/round.ts';
import { whyNotTouch } from './policy.ts';

const scheme = schemeWithEvaluator();
const city = aCityWithEvaluators(scheme);
const round = [...aRoundAt(scheme, 'document-review'), chosen()];
const kindsFor = (body: string, registry = city) => {
  const state = given({ scheme, registry, round });
  const actor = { person: `${body}-head`, role: 'third-party', body, rank: 'head' } as const;
  return whyNotTouch({ ...state, roundId: 'r1', day: day('2026-05-10') }, actor, ['O-1']).map(
    ({ kind }) => kind,
  );
};

describe('cases before third parties', () => {
  test('are in reach of the chosen one alone', () => {
    expect(kindsFor('institute')).toEqual([]);
    expect(kindsFor('rival')).toEqual(['not-found']);
  });

  test('and not of one that is barred', () => {
    const barred = evaluatingBodyBarred({
      body: 'institute',
      reason: sealed('institute'),
      evidence: [file('finding')],
    });
    expect(kindsFor('institute', [...city, barred])).toEqual(['barred-from-evaluation']);
  });
});
