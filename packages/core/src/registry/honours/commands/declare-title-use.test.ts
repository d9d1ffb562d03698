import { describe, expect, test } from 'vitest';
import { day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, aWinner, aWithdrawal } from '../../../testing/winners.ts';
import { agentAuthorised } from '../../parties/events.ts';

const scheme = schemeUnderTest();
const payload = {
  honour: 'h-1',
  medium: 'poster',
  showsYear: 2026,
  on: '2026-08-01',
  sample: file('poster'),
};
const declaring = (change: object = {}) => ({
  by: 'agent-1',
  on: '2026-10-01',
  command: 'declare-title-use',
  payload: { ...payload, ...change },
});
const { showsYear: _showsYear, ...withoutYear } = payload;
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('declare-title-use', () => {
  test('is for the winner: an agent of the organisation, or the honoured person', () => {
    winners().expectEvents(declaring(), ['TitleUseDeclared', payload]);
    winners().expectEvents({ ...declaring({ honour: 'h-3' }), by: 'ind-1' }, 'TitleUseDeclared');
  });

  test("answers for another's honour as for none", () => {
    winners().expectRefused({ ...declaring(), by: 'agent-2' }, ['not-found', { what: 'h-1' }]);
    winners().expectRefused(declaring({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
  });

  test('reaches to the last day of a mandate', () => {
    const mandated = given({
      scheme,
      registry: [
        ...aCityWithWinners(scheme),
        agentAuthorised({
          organisation: 'org-1',
          person: 'citizen',
          from: day('2026-10-01'),
          to: day('2026-10-02'),
          mandate: file('mandate'),
        }),
      ],
    });

    mandated.expectRefused({ ...declaring(), by: 'citizen', on: '2026-09-30' }, 'not-found');
    mandated.expectEvents({ ...declaring(), by: 'citizen', on: '2026-10-01' }, 'TitleUseDeclared');
    mandated.expectEvents({ ...declaring(), by: 'citizen', on: '2026-10-02' }, 'TitleUseDeclared');
    mandated.expectRefused({ ...declaring(), by: 'citizen', on: '2026-10-03' }, 'not-found');
  });

  test('must show the award year, neither another nor none', () => {
    for (const showsYear of [2025, 2027]) {
      winners().expectRefused(declaring({ showsYear }), ['award-year-not-shown', { awardYear: 2026 }]);
    }
    winners().expectRefused({ ...declaring(), payload: withoutYear }, 'award-year-not-shown');
  });

  test('needs no year where the scheme says nothing of it', () => {
    const silent = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(/^ +advertising: .*\n/m, '').replace(', afterwards.honour.advertising', ''),
    );

    given({ scheme: silent, registry: aCityWithWinners(silent) }).expectEvents(
      { ...declaring(), payload: withoutYear },
      'TitleUseDeclared',
    );
  });

  test('is refused a day before the award, after a withdrawal and for a replaced nomination', () => {
    winners().expectRefused(declaring({ on: '2026-07-31' }), 'honour-day-too-early');
    given({ scheme, registry: [...aCityWithWinners(scheme), aWithdrawal(scheme)] }).expectRefused(
      declaring(),
      ['honour-withdrawn', { honour: 'h-1', on: '2026-09-05' }],
    );
    given({
      scheme,
      registry: [...aCityWithWinners(scheme), aWinner(scheme, { honour: 'h-4', replaces: 'h-2' })],
    }).expectRefused({ ...declaring({ honour: 'h-2' }), by: 'agent-2' }, 'honour-replaced');
  });

  test('where the title is kept off products, says what it is shown on, and that is none', () => {
    const strict = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace('value: with-award-year', 'value: not-on-products'),
    );
    const city = given({ scheme: strict, registry: aCityWithWinners(strict) });

    city.expectEvents({ ...declaring(), payload: { ...withoutYear, use: 'other' } }, [
      'TitleUseDeclared',
      { ...withoutYear, use: 'other' },
    ]);
    city.expectRefused(declaring(), ['title-use-not-named', {}]);
    for (const use of ['product-advert', 'product-packaging', 'product-manual']) {
      city.expectRefused(declaring({ use }), ['title-not-on-products', { use }]);
      winners().expectEvents(declaring({ use }), 'TitleUseDeclared');
    }
    const decided = city.decide(declaring({ use: 'product-manual' }));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-27.2']);
  });
});
