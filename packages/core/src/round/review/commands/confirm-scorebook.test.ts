import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { examinerReplaced, panelFormed } from '../../panel/events.ts';
import { personRecused } from '../../proceedings/events.ts';
import { itemSettled } from '../events.ts';
import { panelScoreOf } from '../panel-score-of.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const open = aRoundAt(scheme, 'document-review');
const at = (...more: ToldEvent[]) => given({ scheme, registry, round: [...open, ...more] });
const stage = 'document-review';
const sheet = (person: string, except: Record<string, number>) =>
  sheetTold(person, 'I-1', stage, valuesFor(scheme, 'I-1', 70, except));
/** 1.1 spreads by 30, f2.2 by exactly 20. */
const sheets = [
  sheet('ex-4', { '1.1': 50, '1.2': 70, 'f2.2': 60 }),
  sheet('ex-5', { '1.1': 70, '1.2': 75, 'f2.2': 80 }),
  sheet('ex-6', { '1.1': 80, '1.2': 75, 'f2.2': 75 }),
];
const settled = itemSettled({ case: 'I-1', stage, item: '1.1', value: 65, reason: sealed('I-1') });
const confirming = (by = 'ex-4') => ({
  by,
  on: '2026-05-08',
  command: 'confirm-scorebook',
  payload: { case: 'I-1', stage, report: file('report') },
});
const confirmed = (score: string) =>
  [
    'ScorebookConfirmed',
    {
      case: 'I-1',
      stage,
      panel: 'panel-i',
      calculation: 'panel-score@1',
      score,
      report: file('report'),
    },
  ] as const;

describe('confirm-scorebook', () => {
  test('sums the agreed value and the exact means of the others', () => {
    // 1.1 agreed 65 × 10 = 650; 1.2 220/3 × 5 = 1100/3; 1.3 350; f2.1 2100; f2.2 215/3 × 30 = 2150; f2.3 1400.
    at(...sheets, settled).expectEvents(confirming(), confirmed('21050/3'));
  });

  test('is refused while an item spreads too widely and is not settled', () => {
    at(...sheets).expectRefused(confirming(), ['items-still-open', { case: 'I-1', stage, items: ['1.1'] }]);
  });

  test('follows the spread that the scheme sets', () => {
    const wider = schemeUnderTest('wuhan-draft2', (text) =>
      text.replaceAll('spreadOver: { value: 20,', 'spreadOver: { value: 30,'),
    );
    // 1.1 is the mean now: 200/3 × 10 = 2000/3.
    given({ scheme: wider, registry: aCity(wider), round: [...open, ...sheets] }).expectEvents(
      confirming(),
      confirmed('21100/3'),
    );
  });

  test('waits for every sheet', () => {
    at(...sheets.slice(0, 2), settled).expectRefused(confirming(), [
      'sheets-missing',
      { case: 'I-1', stage, examiners: ['ex-6'] },
    ]);
  });

  test('does not wait for a member recused from the case, nor count that sheet', () => {
    const recused = personRecused({ person: 'ex-6', case: 'I-1', ground: 'declared' });
    // 1.1 agreed 650; 1.2 145/2 × 5 = 725/2; 1.3 350; f2.1 2100; f2.2 70 × 30 = 2100; f2.3 1400.
    at(...sheets.slice(0, 2), settled, recused).expectEvents(confirming(), confirmed('13925/2'));
    at(...sheets, settled, recused).expectEvents(confirming(), confirmed('13925/2'));
  });

  test('after a replacement counts those who stayed and waits for the new one', () => {
    const replaced = examinerReplaced({
      panel: 'panel-i',
      out: 'ex-6',
      in: 'ex-7',
      leader: 'ex-4',
      reason: 'ill',
    });
    at(...sheets, settled, replaced).expectRefused(confirming(), [
      'sheets-missing',
      { case: 'I-1', stage, examiners: ['ex-7'] },
    ]);
    at(...sheets, settled, replaced, sheet('ex-7', { '1.1': 80, '1.2': 75, 'f2.2': 75 })).expectEvents(
      confirming(),
      confirmed('21050/3'),
    );
  });

  test('is refused twice, and to a member who does not lead', () => {
    at(...sheets, settled, scorebookTold('I-1', stage, '7000')).expectRefused(confirming(), [
      'scorebook-already-confirmed',
      { case: 'I-1', stage },
    ]);
    at(...sheets, settled).expectRefused(confirming('ex-5'), ['no-such-hat', { needs: ['panel-leader'] }]);
  });

  test('is refused to the leader of another panel of the case', () => {
    const other = panelFormed({
      panel: 'panel-z',
      track: 'individual',
      stages: ['inspection'],
      members: ['ex-5'],
      leader: 'ex-5',
      cases: ['I-1'],
    });
    at(...sheets, settled, other).expectRefused(confirming('ex-5'), [
      'not-the-panel-leader',
      { panel: 'panel-i' },
    ]);
  });

  test('an item without any value leaves the score not computable', () => {
    const without = sheets.map((told) => {
      const payload = told.payload as { values: Record<string, number> };
      const { '1.3': _, ...values } = payload.values;
      return { ...told, payload: { ...payload, values } };
    });
    at(...without, settled).expectRefused(confirming(), [
      'score-not-computable',
      { case: 'I-1', stage, items: ['1.3'] },
    ]);
  });

  test('the order in which sheets come in changes nothing', () => {
    const expected = panelScoreOf(at(...sheets, settled).round, scheme, 'I-1', stage);
    fc.assert(
      fc.property(fc.shuffledSubarray(sheets, { minLength: 3 }), (order) => {
        expect(panelScoreOf(at(...order, settled).round, scheme, 'I-1', stage)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});
