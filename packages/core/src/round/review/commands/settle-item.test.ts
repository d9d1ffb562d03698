import { describe, test } from 'vitest';
import { aCity, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { scorebookTold, sheetTold, valuesFor } from '../../../testing/sheets.ts';
import { itemSettled } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCity(scheme);
const open = aRoundAt(scheme, 'document-review');
const at = (...more: ToldEvent[]) => given({ scheme, registry, round: [...open, ...more] });
const stage = 'document-review';
const sheets = (['ex-4', 'ex-5', 'ex-6'] as const).map((person, n) =>
  sheetTold(person, 'I-1', stage, valuesFor(scheme, 'I-1', 70, { '1.1': 60 + n * 10, 'f2.1': 50 + 20 * n })),
);
const settling = (item: string, value: number, by = 'ex-4') => ({
  by,
  on: '2026-05-08',
  command: 'settle-item',
  payload: { case: 'I-1', stage, item, value, reason: sealed('I-1') },
});

describe('settle-item', () => {
  test('records the agreed value of an item that spreads by more than the scheme allows', () => {
    at(...sheets).expectEvents(settling('f2.1', 75), [
      'ItemSettled',
      { case: 'I-1', stage, item: 'f2.1', value: 75, reason: sealed('I-1') },
    ]);
  });

  test('may set it again until the scorebook is confirmed', () => {
    const before = itemSettled({ case: 'I-1', stage, item: 'f2.1', value: 75, reason: sealed('I-1') });
    at(...sheets, before).expectEvents(settling('f2.1', 80), 'ItemSettled');
    at(...sheets, before, scorebookTold('I-1', stage, '7000')).expectRefused(settling('f2.1', 80), [
      'scorebook-already-confirmed',
      { case: 'I-1', stage },
    ]);
  });

  test('is refused for an item that spreads by exactly the limit', () => {
    at(...sheets).expectRefused(settling('1.1', 70), ['no-spread-to-settle', { item: '1.1' }]);
  });

  test('is refused for an unknown item and for a value off the scale', () => {
    at(...sheets).expectRefused(settling('m2.1', 70), ['item-unknown', { item: 'm2.1' }]);
    at(...sheets).expectRefused(settling('f2.1', 71), 'off-the-scale');
  });

  test('is refused until all sheets are in', () => {
    at(...sheets.slice(1)).expectRefused(settling('f2.1', 75), [
      'sheets-missing',
      { case: 'I-1', stage, examiners: ['ex-4'] },
    ]);
  });

  test('is refused to a member who does not lead', () => {
    at(...sheets).expectRefused(settling('f2.1', 75, 'ex-5'), ['no-such-hat', { needs: ['panel-leader'] }]);
  });
});
