import { describe, expect, test } from 'vitest';
import { placesOfPeriod } from '../../registry/programmes/places-of-period.ts';
import { aCity, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { votingOnNames } from '../../testing/names.ts';
import { aRoundAt } from '../../testing/round.ts';
import { aWinner } from '../../testing/winners.ts';
import { emptyPlaces } from './empty-places.ts';
import { listDecided, listSubmitted } from './events.ts';
import { whyNotPlaces } from './why-not-places.ts';

/** One pool of six awards and two nominations in the period for both tracks, half of them for a round. */
const scheme = votingOnNames(3, 1);
const { programme } = scheme.document;
const period = { programme, period: 'p1' };
const approved = (id: string, grade = 'award') => ({
  case: id,
  party: id.replace('O-', 'org-').replace('I-', 'ind-'),
  track: id.startsWith('O') ? ('organisation' as const) : ('individual' as const),
  grade,
  name: id,
});
const used = [
  aWinner(scheme),
  aWinner(scheme, { honour: 'h-2', case: 'I-1', party: 'ind-1', track: 'individual' }),
  aWinner(scheme, { honour: 'h-3', case: 'O-2', party: 'org-2' }),
  aWinner(scheme, { honour: 'h-4', case: 'I-2', party: 'ind-2', track: 'individual' }),
];
const after = (count: number) =>
  given({ scheme, registry: [...aCity(scheme), ...used.slice(0, count)] }).registry;

describe('one pool of places for both tracks', () => {
  test('is used by winners of both', () => {
    expect(placesOfPeriod(after(4), programme, 'p1')).toEqual([
      { grade: 'award', track: 'together', approved: 6, used: 4, left: 2 },
      { grade: 'nomination', track: 'together', approved: 2, used: 0, left: 2 },
    ]);
  });

  test('holds as many of both as are left, and not one more', () => {
    const two = [approved('O-3'), approved('I-3')];
    expect(whyNotPlaces({ registry: after(4), scheme }, period, two)).toEqual([]);
    expect(whyNotPlaces({ registry: after(4), scheme }, period, [...two, approved('O-4')])).toEqual([
      {
        kind: 'no-places-left',
        facts: { grade: 'award', track: 'together', left: 2, wanted: 3 },
        cites: ['art-5'],
      },
    ]);
    const mixed = [...two, approved('O-4', 'nomination')];
    expect(whyNotPlaces({ registry: after(4), scheme }, period, mixed)).toEqual([]);
  });

  test('has no place for a grade that was not approved', () => {
    expect(whyNotPlaces({ registry: after(0), scheme }, period, [approved('O-1', 'gold')])).toEqual([
      {
        kind: 'no-places-left',
        facts: { grade: 'gold', track: 'organisation', left: 0, wanted: 1 },
        cites: [],
      },
    ]);
  });

  test('stays empty only as far as neither track took it', () => {
    const winner = (id: string) => ({ case: id, grade: 'award', name: id });
    const { round } = given({
      scheme,
      registry: aCity(scheme),
      round: [
        ...aRoundAt(scheme, 'approval'),
        listSubmitted({ batch: 'b1', cases: ['O-1', 'I-1'], report: file('report') }),
        listDecided({
          batch: 'b1',
          approved: [winner('O-1'), winner('I-1')],
          notApproved: [],
          honouredBefore: [],
          decidedOn: day('2026-07-13'),
          document: file('decision'),
        }),
      ],
    });
    expect(emptyPlaces(round)).toEqual([
      { grade: 'award', track: 'together', places: 1 },
      { grade: 'nomination', track: 'together', places: 1 },
    ]);
  });
});
