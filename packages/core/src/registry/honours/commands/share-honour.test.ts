import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = { honour: 'h-1', with: 'credit-platform', on: '2026-08-01', receipt: file('receipt') };
const sharing = (change: object = {}) => ({
  by: 'office-clerk',
  on: '2026-09-10',
  command: 'share-honour',
  payload: { ...payload, ...change },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('share-honour', () => {
  test('records that a recipient was told', () => {
    winners().expectEvents(sharing(), ['HonourShared', payload]);
    winners().expectEvents(sharing({ on: '2026-09-10' }), 'HonourShared');
  });

  test('tells each recipient once', () => {
    const told = given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), sharing()) });

    told.expectRefused(sharing(), ['already-shared', { with: 'credit-platform', on: '2026-08-01' }]);
    told.expectEvents(sharing({ with: 'departments' }), 'HonourShared');
  });

  test("is refused for a person's award: the scheme shares those of organisations", () => {
    winners().expectRefused(sharing({ honour: 'h-3' }), [
      'sharing-not-provided',
      { with: 'credit-platform', track: 'individual' },
    ]);
  });

  test('is refused for a recipient the scheme does not name', () => {
    const fewer = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        '[public, departments, financial-institutions, credit-platform]',
        '[public, departments, financial-institutions]',
      ),
    );

    given({ scheme: fewer, registry: aCityWithWinners(fewer) }).expectRefused(
      sharing(),
      'sharing-not-provided',
    );
  });

  test('is refused a day before the award, a day ahead, after a withdrawal, for an unknown honour', () => {
    winners().expectRefused(sharing({ on: '2026-07-31' }), 'honour-day-too-early');
    winners().expectRefused(sharing({ on: '2026-09-11' }), 'honour-day-ahead');
    winners().expectRefused(sharing({ honour: 'h-9' }), 'not-found');
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      sharing(),
      'honour-withdrawn',
    );
  });
});
