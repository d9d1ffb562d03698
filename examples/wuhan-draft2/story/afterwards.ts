import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { winners } from './resolving.ts';
import { outside } from './seating.ts';
import { round } from './setting-up.ts';

const honour = (id: string): string => `${round}-${id}`;
const honoured = [...winners.organisation, ...winners.individual].filter(({ case: id }) => id !== 'O-07');
const visitors = outside.filter((_, at) => at !== 1);
const office = (on: string, name: string, payload: object): Act => ({
  on,
  do: name,
  by: 'office-head',
  'prepared-by': 'office-clerk',
  with: { ...payload },
});

function ceremony(): Act[] {
  const items = honoured.flatMap(({ case: id, grade }, at) => {
    const prize = id.startsWith('I') && grade === 'award' ? ['prize-money'] : [];
    return ['certificate', 'plaque', ...prize].map((item) => ({
      honour: honour(id),
      item,
      number: `JC-2027-${at + 1}`,
    }));
  });
  return [
    {
      on: '2027-02-02 09:00',
      do: 'issue-commendation',
      by: 'government-clerk',
      with: { round, number: '江城虚构〔2027〕1号', date: '2027-02-02', document: 'commendation.txt' },
    },
    ...items.map((item) =>
      office('2027-02-03 09:00', 'issue-honour-item', { ...item, issuedOn: '2027-02-03' }),
    ),
    ...items.map(
      ({ honour: of, item }): Act => ({
        on: '2027-02-04 10:00',
        do: 'hand-over-honour-item',
        by: 'office-clerk',
        with: { honour: of, item, on: '2027-02-04', receipt: 'receipt.txt' },
      }),
    ),
    {
      on: '2027-03-01 10:00',
      do: 'share-honour',
      by: 'office-clerk',
      for: {
        honour: honoured.filter(({ case: id }) => id.startsWith('O')).map(({ case: id }) => honour(id)),
        recipient: ['public', 'departments', 'financial-institutions', 'credit-platform'],
      },
      with: { honour: '$honour', with: '$recipient', on: '2027-03-01', receipt: 'receipt.txt' },
    },
  ];
}

/** Self-assessments every two years by all but one, who is ordered to mend it, does not, and loses the title. */
function obligations(): Act[] {
  const agents = honoured.filter(({ case: id }) => id.startsWith('O') && id !== 'O-08' && id !== 'O-06');
  return [
    {
      on: '2027-10-15 10:00',
      do: 'record-promotion',
      by: 'office-clerk',
      for: { honour: honoured.map(({ case: id }) => honour(id)) },
      with: {
        honour: '$honour',
        kind: 'promotion',
        year: 2027,
        on: '2027-10-15',
        summary: '参加质量月公益宣传',
        evidence: ['promotion.txt'],
      },
    },
    ...agents.flatMap(({ case: id }): Act[] => [
      ...[2028, 2029].map(
        (year): Act => ({
          on: `${year}-01-10 10:00`,
          do: 'file-obligation',
          by: id.replace('O-', 'agent-'),
          with: {
            honour: honour(id),
            obligation: 'annual-report',
            document: 'annual-report.txt',
            covers: year - 1,
          },
        }),
      ),
      {
        on: '2029-01-11 10:00',
        do: 'file-obligation',
        by: id.replace('O-', 'agent-'),
        with: { honour: honour(id), obligation: 'self-assessment', document: 'self-assessment.txt' },
      },
    ]),
    {
      on: '2028-06-20 10:00',
      do: 'record-revisit',
      by: 'office-clerk',
      with: {
        revisit: 'revisit-1',
        honour: honour('O-01'),
        experts: visitors,
        on: '2028-06-19',
        finding: 'in-order',
        report: 'revisit-report.txt',
      },
    },
    office('2029-02-05 10:00', 'order-rectification', {
      order: 'order-1',
      honour: honour('O-08'),
      because: 'obligation-overdue',
      obligation: 'self-assessment',
      what: '补交自评报告',
      dueOn: '2029-03-30',
      orderedBy: visitors,
    }),
    office('2029-04-02 10:00', 'judge-rectification', {
      order: 'order-1',
      result: 'overdue',
      reason: '逾期未提交',
    }),
  ];
}

function revocations(): Act[] {
  const revoke = (
    days: readonly [string, string],
    revocation: string,
    id: string,
    payload: object,
  ): Act[] => [
    office(`${days[0]} 10:00`, 'propose-revocation', { revocation, honour: honour(id), ...payload }),
    {
      on: `${days[1]} 10:00`,
      do: 'decide-revocation',
      by: 'mayor',
      'prepared-by': 'government-clerk',
      with: { revocation, withdrawn: true, document: 'government-decision.txt' },
    },
  ];
  return [
    {
      on: '2028-05-08 09:00',
      do: 'report-incident',
      by: 'emergency-clerk',
      with: {
        incident: 'incident-1',
        honour: honour('O-06'),
        ground: 'incident-with-bad-effect',
        happenedOn: '2028-05-06',
        account: '厂区发生事故，造成重大不良社会影响（虚构）',
        evidence: ['incident-report.txt'],
      },
    },
    office('2028-05-20 10:00', 'verify-incident', {
      incident: 'incident-1',
      holds: true,
      majorSocialEffect: true,
      source: '主管部门调查报告',
      evidence: ['incident-report.txt'],
    }),
    ...revoke(['2028-05-25', '2028-06-05'], 'revocation-1', 'O-06', {
      ground: 'incident-with-bad-effect',
      incident: 'incident-1',
      statement: '事故属实且影响重大，提请撤销称号',
    }),
    ...(['certificate', 'plaque'] as const).map(
      (item): Act => ({
        on: '2028-06-15 10:00',
        do: 'record-recovery',
        by: 'office-clerk',
        with: { revocation: 'revocation-1', item, on: '2028-06-15', receipt: 'receipt.txt' },
      }),
    ),
    ...revoke(['2029-04-10', '2029-04-25'], 'revocation-2', 'O-08', {
      ground: 'rectification-failed',
      order: 'order-1',
      statement: '限期整改逾期，提请撤销称号',
    }),
  ];
}

/** What becomes of the winners until 2029. */
export function afterwards(): Record<string, string> {
  return {
    'acts-15-afterwards.yaml': yaml(
      'The years after: things handed over, duties, two withdrawals.',
      inTime([...ceremony(), ...obligations(), ...revocations()]),
    ),
  };
}
