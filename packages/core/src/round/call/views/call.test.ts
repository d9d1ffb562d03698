import { expect, test } from 'vitest';
import { aCity } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const anyone = { person: 'citizen', role: 'public' } as const;
const at = (stage: 'call' | 'application') =>
  look(given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, stage) }), scheme, {
    view: 'call',
    viewer: anyone,
    query: {},
  });

test('nobody reads a call that is not published', () => {
  expect(at('call')).toEqual({ notFound: true });
});

test('the published call shows the places of the round', () => {
  expect(at('application')).toEqual({
    round: 'r1',
    programme: scheme.document.programme,
    period: 'p1',
    scheme: scheme.id,
    version: 1,
    trial: true,
    publishedOn: '2026-03-02',
    media: ['market-regulator-website'],
    text: 'call',
    closesOn: '2026-03-31',
    settings: [],
    repins: [],
    places: [
      { grade: 'award', track: 'organisation', approved: 8, usedBefore: 0, forThisRound: 4 },
      { grade: 'award', track: 'individual', approved: 10, usedBefore: 0, forThisRound: 5 },
      { grade: 'nomination', track: 'organisation', approved: 12, usedBefore: 0, forThisRound: 6 },
    ],
  });
});
