import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCity } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { compositeGround, ranked } from '../../testing/ranked.ts';
import { aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { applicationWithdrawn } from '../application/events.ts';
import { candidatesResolved } from '../deliberation/events.ts';
import { inspectionOpinionFiled, unconfirmedKept } from '../inspection/events.ts';
import { candidatesOf } from './candidates-of.ts';
import { rankingOf } from './ranking-of.ts';

const scheme = schemeUnderTest();
const rank = (track: 'organisation' | 'individual', ...more: ToldEvent[]) => {
  const { registry, round } = compositeGround(scheme, ...more);
  return rankingOf({ registry, round, roundId: 'r1', scheme }, track);
};
const site = (id: string, score: string) => scorebookTold(id, 'site-review', score);
const row = (id: string, score: string, at: number, met = true) => ({
  case: id,
  score,
  rank: at,
  thresholdsMet: met ? ['award'] : [],
  poolMember: id === 'O-2',
});

describe('the ranking of a track', () => {
  test('orders organisations by their site score, equals sharing a rank', () => {
    expect(rank('organisation', site('O-3', '85000'), site('O-4', '251999/3'))).toEqual([
      row('O-1', '90000', 1),
      row('O-2', '85000', 2),
      row('O-3', '85000', 2),
      row('O-4', '251999/3', 4),
    ]);
  });

  test('600 of 1000 meets the threshold and 599.99 does not', () => {
    const rows = rank('organisation', site('O-3', '60000'), site('O-4', '59999'));

    expect(rows.slice(2)).toEqual([row('O-3', '60000', 3), row('O-4', '59999', 4, false)]);
  });

  test('the threshold follows the scheme', () => {
    const lower = schemeUnderTest('wuhan-draft2', (text) => text.replace('value: 600, of', 'value: 500, of'));
    const { registry, round } = compositeGround(lower, site('O-3', '50000'), site('O-4', '49999'));
    const rows = rankingOf({ registry, round, roundId: 'r1', scheme: lower }, 'organisation');

    expect(rows.map((entry) => entry.thresholdsMet)).toEqual([['award'], ['award'], ['award'], []]);
  });

  test('orders individuals by their document score with 80 of 100 as threshold', () => {
    const rows = rank('individual', scorebookTold('I-3', 'document-review', '7999'));

    expect(rows).toEqual([row('I-1', '9000', 1), row('I-2', '8500', 2), row('I-3', '7999', 3, false)]);
  });

  test('weighs several stages as the scheme says', () => {
    const mixed = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'organisation: { parts: [{ stage: site-review, weight: 100 }]',
        'organisation: { parts: [{ stage: document-review, weight: 30 }, { stage: site-review, weight: 70 }]',
      ),
    );
    const { registry, round } = compositeGround(mixed, site('O-1', '70000'));
    const rows = rankingOf({ registry, round, roundId: 'r1', scheme: mixed }, 'organisation');

    // O-1: 0.3 × 90000 + 0.7 × 70000 = 76000.
    expect(rows.find((entry) => entry.case === 'O-1')).toEqual(row('O-1', '76000', 3));
  });

  test('a case without a scorebook has no rank and says what is missing', () => {
    const round = aRoundAt(scheme, 'composite').filter((event) => {
      const payload = event.payload as { case?: string; stage?: string };
      return !(
        event.type === 'ScorebookConfirmed' &&
        payload.case === 'O-1' &&
        payload.stage === 'site-review'
      );
    });
    const state = given({ scheme, registry: aCity(scheme), round });
    const rows = rankingOf(
      { registry: state.registry, round: state.round, roundId: 'r1', scheme },
      'organisation',
    );

    expect(rows.at(-1)).toEqual({
      case: 'O-1',
      out: { kind: 'score-missing', facts: { reasons: [{ kind: 'part-missing', stage: 'site-review' }] } },
      thresholdsMet: [],
      poolMember: false,
    });
    expect(rows[0]).toEqual(row('O-2', '85000', 1));
  });

  test('one whom the inspection does not confirm has no rank, unless kept', () => {
    const unconfirmed = inspectionOpinionFiled({
      case: 'I-1',
      panel: 'panel-i',
      opinion: 'does-not-confirm',
      inspectedOn: '2026-05-25' as never,
      report: `file:${'0'.repeat(64)}`,
    });
    const kept = unconfirmedKept({ case: 'I-1', reason: 'heard in person' });

    expect(rank('individual', unconfirmed)).toEqual([
      row('I-2', '8500', 1),
      row('I-3', '8000', 2),
      {
        case: 'I-1',
        score: '9000',
        out: { kind: 'not-confirmed', facts: {} },
        thresholdsMet: ['award'],
        poolMember: false,
      },
    ]);
    expect(rank('individual', unconfirmed, kept)[0]).toEqual(row('I-1', '9000', 1));
  });

  test('who withdraws before the ranking is out of it, who does so after keeps the rank', () => {
    const withdrawn = applicationWithdrawn({ case: 'O-1', afterNotice: false });

    expect(rank('organisation', withdrawn)[0]).toEqual(row('O-2', '85000', 1));
    expect(rank('organisation', ...ranked(scheme, 'organisation'), withdrawn)[0]).toEqual(
      row('O-1', '90000', 1),
    );
  });

  test('what is resolved from the ranking does not change it', () => {
    const winners = [{ case: 'O-1', grade: 'award' }];
    const minutes = `file:${'0'.repeat(64)}`;
    const resolved = candidatesResolved({ track: 'organisation', winners, departures: [], minutes });

    expect(rank('organisation', resolved)).toEqual(rank('organisation'));
  });

  test('encouraged groups change neither ranks nor candidates', () => {
    const tagged = aRoundAt(scheme, 'composite').map((event) => {
      const payload = event.payload as { case?: string };
      return event.type === 'ApplicationFiled' && payload.case === 'O-4'
        ? { ...event, payload: { ...payload, encouraged: ['pillar-industry', 'specialised-sme'] } }
        : event;
    });
    const outcome = (round: readonly ToldEvent[]) => {
      const state = given({
        scheme,
        registry: aCity(scheme),
        round: [...round, ...ranked(scheme, 'organisation', site('O-3', '75000'))],
      });
      const ground = { registry: state.registry, round: state.round, roundId: 'r1', scheme };
      return [rankingOf(ground, 'organisation'), candidatesOf(ground, 'organisation')];
    };

    expect(outcome(tagged)).toEqual(outcome(aRoundAt(scheme, 'composite')));
  });

  test('the order in which scorebooks come in changes nothing', () => {
    const books = [site('O-1', '70000'), site('O-2', '80000'), site('O-3', '80000'), site('O-4', '59999')];
    const expected = rank('organisation', ...books);
    fc.assert(
      fc.property(fc.shuffledSubarray(books, { minLength: 4 }), (order) => {
        expect(rank('organisation', ...order)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});
