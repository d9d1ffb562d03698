import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { nameOfCase } from './applying.ts';
import { rounds } from './cases.ts';
import { supervisionOf } from './city.ts';
import { winners } from './deciding.ts';

/** Whose breach is verified while the notice stands. */
const breached = 'O-04';
const all = [...winners.organisation, ...winners.individual];
export const honoured = all.filter((winner) => winner.case !== breached);
/** The title of a winner. */
export const honour = (id: string): string => `${rounds.now}-${id}`;
const named = (list: readonly { readonly case: string; readonly grade: string }[]) =>
  list.map(({ case: id, grade }) => ({ case: id, grade, name: nameOfCase(id) }));

/** Published on 28 September, over after 10 October: 29 and 30 September, then 8, 9 and 10 October. */
function notice(): Act[] {
  const end = { do: 'close-public-notice', by: 'office-head', with: { notice: 'notice-1' } } as const;
  return [
    office('2022-09-28 09:00', 'open-public-notice', {
      notice: 'notice-1',
      entries: named(all).map((entry) => ({
        ...entry,
        track: entry.case.startsWith('O') ? 'organisation' : 'individual',
      })),
      publishedOn: '2022-09-28',
      media: ['news-media'],
      proofs: ['notice-in-the-newspaper.txt'],
      contact: '潮平市质量强市工作领导小组办公室（虚构），电话 00000000',
    }),
    { ...end, on: '2022-10-10 16:00', expect: ['term-running'] },
    { ...end, on: '2022-10-11 09:00' },
    close('public-notice', '2022-10-11 10:00'),
  ];
}

/** A breach that comes to light without any objection, verified while the notice stands. */
function breach(): Act[] {
  const source = { source: '市场监管部门处罚决定书', sourceOn: '2022-09-30' };
  return [
    {
      on: '2022-10-08 10:00',
      do: 'establish-fact',
      by: 'office-clerk',
      with: {
        case: breached,
        fact: 'verified-breach',
        about: 'applicant',
        value: { shape: 'occurrences', occurrences: [{ from: '2022-09-26' }] },
        ...source,
        evidence: ['penalty-decision.txt'],
      },
    },
    office('2022-10-09 10:00', 'veto-case', {
      case: breached,
      veto: 'verified-breach',
      ...source,
      evidence: ['penalty-decision.txt'],
    }),
  ];
}

/** A complaint about an examiner goes to the supervision group, which reports on its result. */
function complaint(): Act[] {
  return [
    {
      on: '2022-09-29 15:00',
      do: 'file-complaint',
      by: 'citizen-1 as public',
      with: {
        complaint: 'complaint-1',
        round: rounds.now,
        against: 'examiner',
        account: '反映一名评审专家现场评审时态度粗暴',
        named: false,
        evidence: [],
      },
    },
    {
      on: '2022-09-30 09:00',
      do: 'assign-complaint',
      by: 'office-head',
      with: { complaint: 'complaint-1', to: supervisionOf(2022) },
    },
    {
      on: '2022-10-09 15:00',
      do: 'conclude-complaint',
      by: 'sup-08',
      with: {
        complaint: 'complaint-1',
        founded: false,
        finding: '查阅记录并询问在场人员，未发现所反映情形',
        measures: '建议今后现场评审全程留痕',
      },
    },
    {
      on: '2022-10-12 15:00',
      do: 'file-supervision-report',
      by: 'sup-08',
      with: {
        report: 'supervision-report-1',
        stage: 'public-notice',
        about: 'complaints',
        finding: '公示期间投诉一件，已核查并反馈',
        document: 'supervision-report.txt',
      },
    },
  ];
}

function approving(): Act[] {
  const batch = 'batch-1';
  const approve = (more: object, expected: Partial<Act> = {}): Act => ({
    on: '2022-10-19 10:00',
    do: 'approve-list',
    by: 'mayor',
    'prepared-by': 'government-clerk',
    ...expected,
    with: {
      batch,
      approved: named(honoured),
      decidedOn: '2022-10-19',
      ...more,
      document: 'executive-meeting-minutes.txt',
    },
  });
  return [
    {
      on: '2022-10-13 09:00',
      do: 'submit-list',
      by: 'chair',
      'prepared-by': 'committee-clerk',
      with: { batch, cases: honoured.map((winner) => winner.case), report: 'report-to-government.txt' },
    },
    approve({}, { expect: ['approval-form-missing'] }),
    approve({ form: 'executive-meeting' }),
    office('2022-10-20 09:00', 'end-round', {}),
  ];
}

/** From the public notice to the end of the round. */
export const noticing = (): Record<string, string> => ({
  'acts-11-notice.yaml': yaml(
    'The notice stands over National Day; a verified breach takes one name out.',
    inTime([...notice(), ...breach(), ...complaint()]),
  ),
  'acts-12-approval.yaml': yaml('The executive meeting decides; places stay empty.', approving()),
});
