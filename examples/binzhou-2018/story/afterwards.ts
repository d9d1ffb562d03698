import { office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { rounds } from './cases.ts';
import { honour, honoured } from './noticing.ts';
import { fraudulent, withdrawal } from './withdrawing.ts';

const awarded = honoured.filter(({ grade }) => grade === 'award').map(({ case: id }) => id);
const organisations = awarded.filter((id) => id.startsWith('O'));
const standing = awarded.filter((id) => id !== fraudulent);
const signerOf = (id: string) => id.replace('O-', 'agent-').replace('I-', 'ind-');

function ceremony(): Act[] {
  const items = awarded.flatMap((id) => [
    { id, item: 'cup', amount: undefined },
    { id, item: 'certificate', amount: undefined },
    ...(organisations.includes(id) ? [{ id, item: 'prize-money', amount: 300_000 }] : []),
  ]);
  const issue = (id: string, item: string, amount: number | undefined, more: Partial<Act> = {}) =>
    office(
      '2022-10-26 09:00',
      'issue-honour-item',
      {
        honour: honour(id),
        item,
        number: `CP-2022-${id}`,
        issuedOn: '2022-10-26',
        ...(amount === undefined ? {} : { amount }),
      },
      more,
    );
  return [
    {
      on: '2022-10-25 09:00',
      do: 'issue-commendation',
      by: 'government-clerk',
      with: {
        round: rounds.now,
        number: '潮平虚构〔2022〕1号',
        date: '2022-10-25',
        document: 'commendation.txt',
      },
    },
    issue('O-02', 'prize-money', 200_000, { expect: ['prize-amount-differs'] }),
    issue('O-05', 'cup', undefined, { expect: ['item-not-due'] }),
    ...items.map(({ id, item, amount }) => issue(id, item, amount)),
    ...items.map(
      ({ id, item }): Act => ({
        on: '2022-11-01 10:00',
        do: 'hand-over-honour-item',
        by: 'office-clerk',
        with: { honour: honour(id), item, on: '2022-11-01', receipt: 'receipt.txt' },
      }),
    ),
  ];
}

/** What the prize money was used for: purposes the measures list, and never more than the prize. */
function prizeUse(): Act[] {
  const declare = (
    day: string,
    id: string,
    uses: Readonly<Record<string, number>>,
    expected: Partial<Act> = {},
  ): Act => ({
    on: `${day} 10:00`,
    do: 'declare-prize-use',
    by: signerOf(id),
    ...expected,
    with: {
      honour: honour(id),
      uses: Object.entries(uses).map(([purpose, amount]) => ({ purpose, amount, what: '用途说明' })),
      evidence: ['accounts.txt'],
    },
  });
  return [
    declare(
      '2023-05-10',
      'O-02',
      { training: 120_000, 'staff-bonus': 100_000 },
      {
        expect: ['prize-purpose-not-listed'],
      },
    ),
    declare('2023-05-11', 'O-02', { training: 120_000, standards: 80_000 }),
    declare('2023-05-12', 'O-03', { 'research-and-laboratories': 200_000, 'quality-problems': 100_000 }),
    declare('2024-04-10', 'O-03', { 'continual-improvement': 1 }, { expect: ['prize-exceeded'] }),
  ];
}

/** The title stays off products; one such use is found. */
function titleUse(): Act[] {
  const use = (day: string, medium: string, kind: string, expected: Partial<Act> = {}): Act => ({
    on: `${day} 10:00`,
    do: 'declare-title-use',
    by: signerOf('O-06'),
    ...expected,
    with: { honour: honour('O-06'), medium, use: kind, on: day, sample: 'sample-of-use.txt' },
  });
  return [
    use('2023-03-06', '产品电视广告', 'product-advert', { expect: ['title-not-on-products'] }),
    use('2023-03-07', '企业展厅', 'other'),
    office('2023-06-05 10:00', 'find-title-misuse', {
      honour: honour('O-06'),
      finding: '服务产品宣传页印有称号，责令收回',
      use: 'product-manual',
      evidence: ['sample-of-use.txt'],
    }),
  ];
}

/** Regular visits, experience shared year by year, the higher award: also after the measures have run out. */
function inLaterYears(): Act[] {
  const visit = (day: string, id: string, finding: string): Act => ({
    on: `${day} 15:00`,
    do: 'record-revisit',
    by: 'office-clerk',
    with: {
      revisit: `visit-${day.slice(0, 4)}-${id}`,
      honour: honour(id),
      experts: ['ex-08', 'ex-15'],
      on: day,
      finding,
      report: 'visit-report.txt',
    },
  });
  return [
    ...standing
      .filter((id) => id.startsWith('O'))
      .flatMap((id) => [
        visit('2023-06-20', id, id === 'O-06' ? 'remarks' : 'in-order'),
        visit('2024-06-18', id, 'in-order'),
      ]),
    ...[2023, 2024].flatMap((year) =>
      standing.map(
        (id): Act => ({
          on: `${year}-09-14 10:00`,
          do: 'file-obligation',
          by: signerOf(id),
          with: { honour: honour(id), obligation: 'promotion', document: 'experience-shared.txt' },
        }),
      ),
    ),
    {
      on: '2023-04-20 10:00',
      do: 'record-promotion',
      by: 'office-clerk',
      with: {
        honour: honour('O-03'),
        kind: 'higher-award',
        year: 2023,
        on: '2023-04-20',
        summary: '优先推荐申报省级质量奖',
        evidence: ['letter-of-recommendation.txt'],
      },
    },
  ];
}

/** What becomes of the winners until 2024. */
export const afterwards = (): Record<string, string> => ({
  'acts-13-afterwards.yaml': yaml(
    'Cups, certificates and prizes; a title withdrawn for fraud; what winners owe.',
    inTime([...ceremony(), ...withdrawal(), ...prizeUse(), ...titleUse(), ...inLaterYears()]),
  ),
});
