import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const issuing = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-09-01',
  command: 'issue-honour-item',
  payload: { honour: 'h-1', item: 'plaque', number: 'P-1', issuedOn: '2026-09-01' },
};
const payload = { honour: 'h-1', item: 'plaque', on: '2026-09-01', receipt: file('receipt') };
const handing = (change: object = {}) => ({
  by: 'office-clerk',
  on: '2026-09-10',
  command: 'hand-over-honour-item',
  payload: { ...payload, ...change },
});
const issued = () => acting(scheme, aCityWithWinners(scheme), issuing);

describe('hand-over-honour-item', () => {
  test('records the hand-over, on the day of issue at the earliest and today at the latest', () => {
    given({ scheme, registry: issued() }).expectEvents(handing(), ['HonourItemHandedOver', payload]);
    given({ scheme, registry: issued() }).expectEvents(handing({ on: '2026-09-10' }), 'HonourItemHandedOver');
    given({ scheme, registry: issued() }).expectRefused(
      handing({ on: '2026-08-31' }),
      'honour-day-too-early',
    );
    given({ scheme, registry: issued() }).expectRefused(handing({ on: '2026-09-11' }), 'honour-day-ahead');
  });

  test('is refused for a thing that was not issued, and for one handed over before', () => {
    given({ scheme, registry: issued() }).expectRefused(handing({ item: 'certificate' }), [
      'item-not-issued',
      { item: 'certificate' },
    ]);
    given({ scheme, registry: acting(scheme, issued(), handing()) }).expectRefused(handing(), [
      'item-already-handed-over',
      { item: 'plaque', on: '2026-09-01' },
    ]);
  });

  test('is refused after a withdrawal and for an unknown honour', () => {
    given({ scheme, registry: [...issued(), aWithdrawal(scheme)] }).expectRefused(handing(), [
      'honour-withdrawn',
      { honour: 'h-1', on: '2026-09-05' },
    ]);
    given({ scheme, registry: issued() }).expectRefused(handing({ honour: 'h-9' }), 'not-found');
  });
});
