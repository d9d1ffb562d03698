import { describe, expect, test } from 'vitest';
import { day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { seen } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';
import { prizeUses } from '../views/prize-uses.ts';

const amount = 'amount: { value: 300000, unit: yuan, cites: [art-26] }, ';
/** Prize money for organisations, of a fixed amount, to be used for two purposes. */
const paying = (item = amount) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text
      .replace(
        '{ item: prize-money, tracks: [individual], grades: [award], ',
        `{ item: prize-money, tracks: [organisation, individual], grades: [award], ${item}`,
      )
      .replace(
        '  obligations:\n',
        '  prizeUse: { value: [training, standards], tracks: [organisation], cites: [art-28] }\n  obligations:\n',
      ),
  );
const scheme = paying();
const money = { honour: 'h-1', item: 'prize-money', number: 'M-1', issuedOn: '2026-09-01' };
const issuing = (change: object = { amount: 300_000 }) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-09-01',
  command: 'issue-honour-item',
  payload: { ...money, ...change },
});
const use = (yuan: number, purpose = 'training', n = 1) => ({
  purpose,
  amount: yuan,
  what: sealed('h-1', n),
});
const declaring = (uses: readonly object[], by = 'agent-1', honour = 'h-1') => ({
  by,
  on: '2027-01-10',
  command: 'declare-prize-use',
  payload: { honour, uses, evidence: [file('invoice')] },
});
const paid = () => acting(scheme, aCityWithWinners(scheme), issuing());
const city = (registry = paid()) => given({ scheme, registry });

describe('issue-honour-item for prize money', () => {
  test('issues exactly the amount that the scheme fixes', () => {
    const unpaid = city(aCityWithWinners(scheme));
    unpaid.expectEvents(issuing(), ['HonourItemIssued', issuing().payload]);
    for (const wrong of [{ amount: 299_999 }, { amount: 300_001 }, {}]) {
      unpaid.expectRefused(issuing(wrong), ['prize-amount-differs', { yuan: 300_000 }]);
    }
  });

  test('cites the article of the amount', () => {
    const decided = city(aCityWithWinners(scheme)).decide(issuing({ amount: 1 }));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-26']);
  });

  test('names an amount where uses are declared, though the scheme fixes none', () => {
    for (const item of ['', 'amount: { value: to-be-set, unit: yuan, cites: [art-26] }, ']) {
      const open = paying(item);
      const unpaid = given({ scheme: open, registry: aCityWithWinners(open) });
      unpaid.expectRefused(issuing({}), ['prize-amount-missing', {}]);
      unpaid.expectEvents(issuing({ amount: 1 }), 'HonourItemIssued');
    }
  });

  test('needs none where nothing says so, and takes none for other things', () => {
    const plain = schemeUnderTest();
    const unpaid = given({ scheme: plain, registry: aCityWithWinners(plain) });
    unpaid.expectEvents(issuing({ honour: 'h-3' }), 'HonourItemIssued');
    unpaid.expectEvents(issuing({ honour: 'h-3', amount: 5000 }), 'HonourItemIssued');
    unpaid.expectRefused(issuing({ item: 'plaque', amount: 1 }), ['item-has-no-amount', { item: 'plaque' }]);
  });
});

describe('declare-prize-use', () => {
  test('keeps what the money was used for, from the day of the act', () => {
    const uses = [use(100_000), use(50_000, 'standards', 2)];
    city().expectEvents(declaring(uses), [
      'PrizeUseDeclared',
      { honour: 'h-1', on: '2027-01-10', uses, evidence: [file('invoice')] },
    ]);
  });

  test('came on paper: counts from the day of the paper, and takes two persons', () => {
    const paper = { effectiveOn: day('2026-12-20'), evidence: [file('scan')] };
    city().expectEvents({ ...declaring([use(1)]), paper, preparedBy: 'citizen' }, 'PaperEntered', [
      'PrizeUseDeclared',
      { ...declaring([use(1)]).payload, on: '2026-12-20' },
    ]);
    city().expectRefused({ ...declaring([use(1)]), paper }, 'needs-second-person');
  });

  test('adds up to the prize and not a yuan more', () => {
    city().expectEvents(declaring([use(300_000)]), 'PrizeUseDeclared');
    city().expectRefused(declaring([use(300_000), use(1, 'training', 2)]), [
      'prize-exceeded',
      { prize: 300_000, declared: 0, adding: 300_001 },
    ]);
    const some = city(acting(scheme, paid(), declaring([use(299_999)])));
    some.expectEvents(declaring([use(1)]), 'PrizeUseDeclared');
    some.expectRefused(declaring([use(2)]), [
      'prize-exceeded',
      { prize: 300_000, declared: 299_999, adding: 2 },
    ]);
  });

  test('is refused for a purpose that is not listed, by the article that lists them', () => {
    city().expectRefused(declaring([use(1, 'banquets'), use(1, 'banquets', 2)]), [
      'prize-purpose-not-listed',
      { purpose: 'banquets', purposes: ['training', 'standards'] },
    ]);
    const decided = city().decide(declaring([use(1, 'research-and-laboratories')]));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-28']);
  });

  test('is refused while no money was issued, and where the scheme asks for no declaration', () => {
    city(aCityWithWinners(scheme)).expectRefused(declaring([use(1)]), [
      'prize-not-issued',
      { honour: 'h-1' },
    ]);
    const person = acting(scheme, aCityWithWinners(scheme), issuing({ honour: 'h-3', amount: 300_000 }));
    city(person).expectRefused(declaring([use(1)], 'ind-1', 'h-3'), [
      'prize-use-not-provided',
      { track: 'individual' },
    ]);
  });

  test("answers for another's honour as for none", () => {
    city().expectRefused(declaring([use(1)], 'agent-2'), ['not-found', { what: 'h-1' }]);
    city().expectRefused(declaring([use(1)], 'agent-1', 'h-9'), 'not-found');
    city().expectRefused(declaring([use(1)], 'nobody-known'), 'no-such-hat');
  });

  test('is refused after a withdrawal, without a use and without evidence', () => {
    city([...paid(), aWithdrawal(scheme)]).expectRefused(declaring([use(1)]), 'honour-withdrawn');
    city().expectRefused(declaring([]), 'bad-input');
    city().expectRefused(declaring([use(0)]), 'bad-input');
    const { payload } = declaring([use(1)]);
    city().expectRefused({ ...declaring([]), payload: { ...payload, evidence: [] } }, 'bad-input');
  });
});

describe('prize-uses', () => {
  const registry = acting(
    scheme,
    paid(),
    declaring([use(100_000), use(50_000, 'standards', 2)]),
    declaring([use(1, 'training', 3)]),
  );
  const ask = (viewer: { readonly person: string; readonly role: 'office' | 'supervisor' | 'applicant' }) =>
    seen(prizeUses, city(registry).registry, { viewer, on: '2027-02-01', query: {} });
  const evidence = [file('invoice')];
  const whole = {
    winners: [
      {
        honour: 'h-1',
        name: 'Fictional org-1 Ltd',
        prize: 300_000,
        declared: 150_001,
        left: 149_999,
        declarations: [
          { on: '2027-01-10', uses: [use(100_000), use(50_000, 'standards', 2)], evidence },
          { on: '2027-01-10', uses: [use(1, 'training', 3)], evidence },
        ],
      },
    ],
  };

  test('shows the office, a supervisor and the winner what was declared and is left', () => {
    expect(ask({ person: 'office-clerk', role: 'office' })).toEqual(whole);
    expect(ask({ person: 'supervisor', role: 'supervisor' })).toEqual(whole);
    expect(ask({ person: 'agent-1', role: 'applicant' })).toEqual(whole);
  });

  test('shows another winner nothing of it', () => {
    expect(ask({ person: 'agent-2', role: 'applicant' })).toEqual({ winners: [] });
  });
});
