import { describe, test } from 'vitest';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWinner } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = { honour: 'h-1', item: 'certificate', number: 'C-001', issuedOn: '2026-08-01' };
const issuing = (change: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-09-01',
  command: 'issue-honour-item',
  payload: { ...payload, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });
const issued = () => given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), issuing()) });

describe('issue-honour-item', () => {
  test('issues a certificate, prepared by a clerk', () => {
    winners().expectEvents(issuing(), ['HonourItemIssued', payload]);
    winners().expectRefused({ ...issuing(), preparedBy: undefined as never }, [
      'needs-second-person',
      { preparedBy: ['office/clerk'] },
    ]);
  });

  test('issues prize money to a person, not to an organisation: the scheme gives it to persons only', () => {
    winners().expectEvents(issuing({ honour: 'h-3', item: 'prize-money' }), 'HonourItemIssued');
    winners().expectRefused(issuing({ item: 'prize-money' }), [
      'item-not-due',
      { item: 'prize-money', grade: 'award', track: 'organisation' },
    ]);
  });

  test('issues prize money to an organisation where the scheme gives it', () => {
    const generous = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'item: prize-money, tracks: [individual]',
        'item: prize-money, tracks: [organisation, individual]',
      ),
    );

    given({ scheme: generous, registry: aCityWithWinners(generous) }).expectEvents(
      issuing({ item: 'prize-money' }),
      'HonourItemIssued',
    );
  });

  test('is refused for a thing the scheme does not know', () => {
    winners().expectRefused(issuing({ item: 'cup' }), 'item-not-due');
  });

  test('issues a cup where the scheme gives one', () => {
    const cups = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        '{ item: plaque, tracks: [organisation, individual]',
        '{ item: cup, tracks: [organisation]',
      ),
    );
    const city = given({ scheme: cups, registry: aCityWithWinners(cups) });

    city.expectEvents(issuing({ item: 'cup' }), 'HonourItemIssued');
    city.expectRefused(issuing({ honour: 'h-3', item: 'cup' }), 'item-not-due');
    city.expectRefused(issuing({ item: 'plaque' }), 'item-not-due');
  });

  test('issues each thing once per honour, under a number of its own per kind', () => {
    issued().expectRefused(issuing({ number: 'C-002' }), [
      'item-already-issued',
      { item: 'certificate', number: 'C-001' },
    ]);
    issued().expectRefused(issuing({ honour: 'h-2' }), [
      'item-number-used',
      { item: 'certificate', number: 'C-001' },
    ]);
    issued().expectEvents(issuing({ honour: 'h-2', number: 'C-002' }), 'HonourItemIssued');
    issued().expectEvents(issuing({ honour: 'h-2', item: 'plaque' }), 'HonourItemIssued');
  });

  test('is refused a day before the award and a day ahead', () => {
    winners().expectRefused(issuing({ issuedOn: '2026-07-31' }), 'honour-day-too-early');
    winners().expectRefused(issuing({ issuedOn: '2026-09-02' }), 'honour-day-ahead');
  });

  test('is refused for an honour that is unknown or was replaced', () => {
    winners().expectRefused(issuing({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
    given({
      scheme,
      registry: [...aCityWithWinners(scheme), aWinner(scheme, { honour: 'h-4', replaces: 'h-2' })],
    }).expectRefused(issuing({ honour: 'h-2' }), ['honour-replaced', { honour: 'h-2', by: 'h-4' }]);
  });
});
