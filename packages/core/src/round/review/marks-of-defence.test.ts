import { describe, expect, test } from 'vitest';
import { actEvents } from '../../act/act-events.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { calculationChecks } from '../../recompute/checks/calculations.ts';
import { aCity, file, sealed } from '../../testing/city.ts';
import { defenceOf, defenceTold, defended, markTold, withDefence } from '../../testing/defended.ts';
import { given } from '../../testing/given.ts';
import { look } from '../../testing/look.ts';
import { aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold } from '../../testing/sheets.ts';
import { compositeOf } from '../composite/composite-of.ts';
import { itemSettled } from './events.ts';

const scheme = defended();
const stage = 'defence';
const at = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, stage), ...more] });
const heard = defenceTold('O-1');
const marking = (values: Record<string, number>, by = 'ex-1') => ({
  by,
  on: '2026-05-20',
  command: 'submit-score-sheet',
  payload: { case: 'O-1', stage, values },
});
const confirming = {
  by: 'ex-1',
  on: '2026-05-20',
  command: 'confirm-scorebook',
  payload: { case: 'O-1', stage, report: file('report') },
};
const settling = (value: number) => ({
  by: 'ex-1',
  on: '2026-05-20',
  command: 'settle-item',
  payload: { case: 'O-1', stage, item: 'defence', value, reason: sealed('O-1') },
});
const marks = (...given: number[]) => given.map((mark, n) => markTold(`ex-${n + 1}`, 'O-1', mark));

describe('the mark of a defence', () => {
  test('is one value of each expert, from nought to the points, by the steps of the scheme', () => {
    const sheet = { case: 'O-1', panel: 'panel-o', stage, comments: [], yearsFlags: [] };
    for (const mark of [0, 79.5, 100])
      at(heard).expectEvents(marking({ defence: mark }), [
        'ScoreSheetSubmitted',
        { ...sheet, values: { defence: mark } },
      ]);
    const off = { item: 'defence', scale: 'points', from: 0, to: 100, step: 0.5 };
    at(heard).expectRefused(marking({ defence: 79.7 }), [
      'off-the-scale',
      { ...off, value: 79.7, nearest: [79.5, 80] },
    ]);
    at(heard).expectRefused(marking({ defence: 100.5 }), [
      'off-the-scale',
      { ...off, value: 100.5, nearest: [100] },
    ]);
    at(heard).expectRefused(
      marking({ '4.1.2': 50 }),
      ['item-not-scored', { item: 'defence' }],
      ['item-unknown', { item: '4.1.2' }],
    );
  });

  test('rests on the article of the marks', () => {
    const decided = at(heard).decide(marking({ defence: 101 }));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-19']);
  });

  test('is refused before the defence is on record', () => {
    at().expectRefused(marking({ defence: 80 }), ['defence-not-recorded', { case: 'O-1' }]);
    at(defenceTold('O-2')).expectRefused(marking({ defence: 80 }), 'defence-not-recorded');
  });

  test('waits while a defence that was taken back is not recorded again', () => {
    const { actRescinded } = actEvents('round');
    const by = { person: 'office-clerk', role: 'office' } as const;
    const undone = { ...heard, at: '', act: 'round/r1#3', command: 'record-defence', by };
    const takenBack = actRescinded({
      rescinds: 'round/r1#3',
      command: 'record-defence',
      cases: ['O-1'],
      reason: sealed('O-1'),
      evidence: [file('letter')],
      undone: [undone],
      redo: ['record-defence'],
      mustRedo: true,
    });
    at(heard, takenBack).expectRefused(
      marking({ defence: 80 }),
      ['redo-first', { command: 'record-defence', cases: ['O-1'] }],
      ['defence-not-recorded', { case: 'O-1' }],
    );
    const recording = {
      by: 'office-clerk',
      on: '2026-05-20',
      command: 'record-defence',
      payload: defenceOf('O-1'),
    };
    at(heard, takenBack).expectEvents(recording, 'DefenceRecorded');
    at(heard, takenBack, { ...heard, command: 'record-defence' }).expectEvents(
      marking({ defence: 80 }),
      'ScoreSheetSubmitted',
    );
  });

  test('is refused where the scheme has no marks', () => {
    const rules = schemeUnderTest('wuhan-draft2', (text) => withDefence(text, false));
    given({ scheme: rules, registry: aCity(rules), round: [...aRoundAt(rules, stage), heard] }).expectRefused(
      marking({ defence: 80 }),
      ['stage-takes-no-scores', { stage, track: 'organisation' }],
    );
  });

  test('is the panel’s own: the mean of the experts, computed again from the record', () => {
    const round = [heard, ...marks(80, 85.5, 90)];
    const told = at(...round);
    // (80 + 85.5 + 90) / 3 = 85.1666… points
    const book = ['ScorebookConfirmed', { score: '25550/3' }] as const;
    const decided = told.decide(confirming);
    if ('refused' in decided) throw new Error(JSON.stringify(decided.refused));
    const [event] = decided.round;
    expect([event?.type, event?.payload]).toEqual([book[0], expect.objectContaining(book[1])]);

    const check = calculationChecks.find(({ name }) => name === 'panel-score@1');
    const before = { registry: told.registry, round: told.round, roundId: 'r1', scheme, calendar: {} };
    const recomputed = (payload: object) =>
      check?.differs(
        { event: { ...event, payload } as LedgerEvent, line: 1, seq: 1, stream: 'round/r1' },
        before as never,
        { act: [] } as never,
      );
    expect(recomputed(event?.payload as object)).toBeUndefined();
    expect(recomputed({ ...(event?.payload as object), score: '8600' })).toEqual({
      recorded: '8600',
      recomputed: '25550/3',
    });
  });

  test('is settled where marks lie more than the allowed percentage points of it apart', () => {
    at(heard, ...marks(70, 80, 90)).expectEvents(confirming, 'ScorebookConfirmed');
    at(heard, ...marks(70, 80, 90)).expectRefused(settling(80), ['no-spread-to-settle', { item: 'defence' }]);
    const apart = [heard, ...marks(70, 80, 90.5)];
    at(...apart).expectRefused(confirming, ['items-still-open', { case: 'O-1', stage, items: ['defence'] }]);
    at(...apart).expectRefused(settling(80.2), 'off-the-scale');
    at(...apart).expectEvents(settling(80.5), 'ItemSettled');
    const settled = itemSettled({ case: 'O-1', stage, item: 'defence', value: 80.5, reason: sealed('O-1') });
    const decided = at(...apart, settled).decide(confirming);
    expect('round' in decided && decided.round[0]?.payload).toMatchObject({ score: '8050' });
  });

  test('spreads in percentage points of the item, whatever its points', () => {
    const outOf40 = defended((text) => text.replace('points: { value: 100,', 'points: { value: 40,'));
    const with40 = (...more: ToldEvent[]) =>
      given({
        scheme: outOf40,
        registry: aCity(outOf40),
        round: [...aRoundAt(outOf40, stage), heard, ...more],
      });
    with40(...marks(30, 38, 38)).expectEvents(confirming, 'ScorebookConfirmed');
    with40(...marks(30, 38.5, 38)).expectRefused(confirming, 'items-still-open');
    with40().expectRefused(marking({ defence: 40.5 }), 'off-the-scale');
  });
});

describe('the mark of a defence is shown', () => {
  const viewer = { person: 'ex-1', role: 'examiner' as const };
  const query = { case: 'O-1', stage };

  test('on the sheet, as the values that may be given', () => {
    const seen = look(at(heard), scheme, { view: 'score-sheet', viewer, query }) as {
      items: { item: string; points: number; allowed: number[] }[];
    };
    expect(seen.items.map(({ item, points }) => [item, points])).toEqual([['defence', 100]]);
    expect(seen.items[0]?.allowed.slice(-2)).toEqual([99.5, 100]);
  });

  test('in the scorebook, out of its own total', () => {
    const told = at(heard, ...marks(80, 80, 80), scorebookTold('O-1', stage, '8000'));
    expect(look(told, scheme, { view: 'scorebook', viewer, query })).toMatchObject({
      score: '8000',
      total: 10000,
      items: [{ item: 'defence', total: 10000, from: 'mean', value: '80', score: '8000' }],
    });
  });
});

test('a composite takes the defence out of its own points, brought to the total of the standard', () => {
  const half = defended((text) =>
    text.replace(
      'parts: [{ stage: document-review, weight: 100 }]',
      'parts: [{ stage: document-review, weight: 60 }, { stage: defence, weight: 40 }]',
    ),
  );
  const { registry, round } = given({
    scheme: half,
    registry: aCity(half),
    round: [
      ...aRoundAt(half, stage),
      sheetTold('ex-4', 'I-1', stage, { defence: 50 }),
      scorebookTold('I-1', stage, '5000'),
    ],
  });
  // documents 90 of 100, defence 50 of 100: 0.6 × 90 + 0.4 × 50 = 74
  expect(compositeOf({ registry, round, roundId: 'r1', scheme: half }, 'I-1')).toMatchObject({
    computable: true,
    score: { num: 7400n, den: 1n },
  });
});
