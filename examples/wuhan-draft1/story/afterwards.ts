import { office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { workdaysKnown } from '../../parts/workdays.ts';
import { honoured } from './noticing.ts';
import { round } from './setting-up.ts';

const honour = (id: string): string => `${round}-${id}`;
const of = (track: string) => honoured.filter((winner) => winner.track === track).map(({ case: id }) => id);
/** Withdrawn after an incident; withdrawn for want of a self-assessment; and who handed it in late. */
const incident = 'O-06';
const silent = 'O-05';
const late = 'O-03';

/** The committee has decided; the government commends and gives certificates, plaques and, to persons, money. */
function ceremony(): Act[] {
  const items = honoured.flatMap(({ case: id, track }, at) => {
    const number = `WC-2025-${at + 1}`;
    const prize = track === 'individual' ? [{ item: 'prize-money', amount: 100_000 }] : [];
    return [{ item: 'certificate' }, { item: 'plaque' }, ...prize].map((each) => ({
      honour: honour(id),
      number,
      ...each,
    }));
  });
  return [
    {
      on: '2025-11-07 09:00',
      do: 'issue-commendation',
      by: 'mayor',
      with: { round, number: '望川虚构〔2025〕1号', date: '2025-11-07', document: 'commendation.txt' },
    },
    office(
      '2025-11-10 08:30',
      'issue-honour-item',
      {
        honour: honour('O-01'),
        item: 'prize-money',
        number: 'WC-2025-0',
        amount: 100_000,
        issuedOn: '2025-11-10',
      },
      { expect: ['item-not-due'] },
    ),
    ...items.map((item) =>
      office('2025-11-10 09:00', 'issue-honour-item', { ...item, issuedOn: '2025-11-10' }),
    ),
    ...items.map(
      ({ honour: of, item }): Act => ({
        on: '2025-11-12 10:00',
        do: 'hand-over-honour-item',
        by: 'office-clerk',
        with: { honour: of, item, on: '2025-11-12', receipt: 'receipt.txt' },
      }),
    ),
    {
      on: '2025-12-08 09:00',
      do: 'announce-calendar',
      by: 'office-head',
      with: { schedules: workdaysKnown('2025-12-08', [2026]), source: '公布的节假日安排（随软件附带）' },
    },
  ];
}

/** Spreading what was learnt, and the yearly self-assessment by the end of June. */
function duties(): Act[] {
  const inTimeToo = of('organisation').filter((id) => ![incident, silent, late].includes(id));
  const file = (on: string, id: string, more: Partial<Act> = {}): Act => ({
    on,
    do: 'file-obligation',
    by: id.replace('O-', 'agent-'),
    ...more,
    with: { honour: honour(id), obligation: 'self-assessment', document: 'self-assessment.txt' },
  });
  return [
    {
      on: '2026-05-20 10:00',
      do: 'record-promotion',
      by: 'office-clerk',
      for: {
        honour: [...of('organisation').filter((id) => id !== incident), ...of('individual')].map(honour),
      },
      with: {
        honour: '$honour',
        kind: 'promotion',
        year: 2026,
        on: '2026-05-20',
        summary: '分享质量管理经验',
        evidence: ['promotion.txt'],
      },
    },
    // Owed from the year after the award on.
    file('2025-12-15 10:00', late, { expect: ['obligation-not-owed-yet'] }),
    ...inTimeToo.map((id) => file('2026-06-22 10:00', id)),
    file('2026-07-08 10:00', late),
    {
      on: '2026-07-16 10:00',
      do: 'record-revisit',
      by: 'office-clerk',
      with: {
        revisit: 'revisit-1',
        honour: honour(late),
        experts: ['ex-17', 'ex-18'],
        on: '2026-07-15',
        finding: 'in-order',
        report: 'revisit-report.txt',
      },
    },
  ];
}

/** The other winner hands in nothing: ordered to mend it, judged overdue. */
function rectification(): Act[] {
  const order = (on: string, expect?: readonly string[]) =>
    office(
      on,
      'order-rectification',
      {
        order: 'order-1',
        honour: honour(silent),
        because: 'obligation-overdue',
        obligation: 'self-assessment',
        what: '补交自评报告',
        dueOn: '2026-08-31',
        orderedBy: ['ex-17', 'ex-18'],
      },
      expect === undefined ? {} : { expect },
    );
  return [
    order('2026-06-30 10:00', ['obligation-not-overdue']),
    order('2026-07-20 10:00'),
    office('2026-09-02 10:00', 'judge-rectification', {
      order: 'order-1',
      result: 'overdue',
      reason: '逾期未提交',
    }),
  ];
}

const revoke = (days: readonly [string, string], revocation: string, id: string, more: object): Act[] => [
  office(`${days[0]} 10:00`, 'propose-revocation', { revocation, honour: honour(id), ...more }),
  {
    on: `${days[1]} 10:00`,
    do: 'decide-revocation',
    by: 'mayor',
    'prepared-by': 'government-clerk',
    with: { revocation, withdrawn: true, document: 'government-decision.txt' },
  },
];

function withdrawals(): Act[] {
  return [
    {
      on: '2026-03-09 09:00',
      do: 'report-incident',
      by: 'emergency-clerk',
      with: {
        incident: 'incident-1',
        honour: honour(incident),
        ground: 'incident-with-bad-effect',
        happenedOn: '2026-03-06',
        account: '厂区发生环境污染事故，造成重大不良社会影响（虚构）',
        evidence: ['incident-report.txt'],
      },
    },
    office('2026-03-23 10:00', 'verify-incident', {
      incident: 'incident-1',
      holds: true,
      majorSocialEffect: true,
      source: '主管部门调查报告',
      evidence: ['incident-report.txt'],
    }),
    ...revoke(['2026-03-30', '2026-04-15'], 'revocation-1', incident, {
      ground: 'incident-with-bad-effect',
      incident: 'incident-1',
      statement: '事故属实且影响重大，提请撤销称号',
    }),
    {
      on: '2026-04-24 10:00',
      do: 'record-recovery',
      by: 'office-clerk',
      for: { item: ['certificate', 'plaque'] },
      with: { revocation: 'revocation-1', item: '$item', on: '2026-04-24', receipt: 'receipt.txt' },
    },
    ...revoke(['2026-09-09', '2026-09-24'], 'revocation-2', silent, {
      ground: 'rectification-failed',
      order: 'order-1',
      statement: '限期整改逾期，提请撤销称号',
    }),
  ];
}

/** What becomes of the winners until the autumn of 2026. */
export const afterwards = (): Record<string, string> => ({
  'acts-14-afterwards.yaml': yaml(
    'The commendation, things handed over, duties, two withdrawals.',
    inTime([...ceremony(), ...duties(), ...rectification(), ...withdrawals()]),
  ),
});
