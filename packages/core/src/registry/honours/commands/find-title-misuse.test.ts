import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const payload = { honour: 'h-1', finding: 'The advert shows no year', evidence: [file('advert')] };
const finding = (change: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-10-01',
  command: 'find-title-misuse',
  payload: { ...payload, ...change },
});

describe('find-title-misuse', () => {
  test('is found by the office, also of a title already withdrawn', () => {
    const registry = aCityWithWinners(scheme);

    given({ scheme, registry }).expectEvents(finding(), ['TitleMisuseFound', payload]);
    given({ scheme, registry: [...registry, aWithdrawal(scheme)] }).expectEvents(finding(), [
      'TitleMisuseFound',
      payload,
    ]);
  });

  test('is refused for an unknown honour and without evidence', () => {
    const winners = given({ scheme, registry: aCityWithWinners(scheme) });

    winners.expectRefused(finding({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
    winners.expectRefused(finding({ evidence: [] }), 'bad-input');
  });

  test('carries the articles that keep a title off products, where the scheme does', () => {
    const strict = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('value: with-award-year', 'value: not-on-products'),
    );
    const misuse = { ...payload, use: 'product-packaging' };

    given({ scheme: strict, registry: aCityWithWinners(strict) }).expectEvents(finding(misuse), [
      'TitleMisuseFound',
      { ...misuse, cites: ['art-27.2'] },
    ]);
  });

  test("is the office head's, prepared by a clerk", () => {
    const city = given({ scheme, registry: aCityWithWinners(scheme) });
    const { preparedBy: _preparedBy, ...alone } = finding();

    city.expectRefused(alone, 'needs-second-person');
    city.expectRefused({ ...finding(), by: 'agent-1' }, 'no-such-hat');
  });
});
