import { turn, two } from '../../parts/random.ts';
import { type Act, type Cell, csv, yaml } from '../../parts/sheet.ts';
import { organisationCases } from './cases.ts';

export const programme = 'wuhan-mayor-quality-award';
export const period = '2024-2028';
export const round = 'jc-2026';

/** Programme, scheme, period, what earlier years left, and the plan and call of this round. */
function programmeActs(): Act[] {
  const past = (party: string, track: string, grade: string, decidedOn: string, inPeriod: boolean): Act => ({
    on: '2026-01-05 11:00',
    do: 'record-past-honour',
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: {
      programme,
      party,
      track,
      grade,
      decidedOn,
      ...(inPeriod ? { period } : {}),
      evidence: ['past-decision.txt'],
    },
  });
  return [
    {
      on: '2026-01-05 09:00',
      do: 'open-programme',
      by: 'chair',
      'prepared-by': 'office-clerk',
      with: {
        programme,
        name: { zh: '江城市市长质量奖（虚构）', en: 'Jiangcheng Mayor Quality Award (fictional)' },
      },
    },
    {
      on: '2026-01-05 09:30',
      do: 'adopt-scheme',
      by: 'chair',
      'prepared-by': 'office-head',
      with: { programme, bundle: '@scheme', approvedOn: '2026-01-05', evidence: ['committee-approval.txt'] },
    },
    {
      on: '2026-01-05 10:00',
      do: 'open-period',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        programme,
        period,
        scheme: 'wuhan-draft2',
        from: '2024-01-01',
        to: '2028-12-31',
        approvedPlaces: [
          { grade: 'award', track: 'organisation', places: 8 },
          { grade: 'nomination', track: 'organisation', places: 12 },
          { grade: 'award', track: 'individual', places: 10 },
        ],
        evidence: ['approved-places.txt'],
      },
    },
    // The first round of the period, from records: two organisations that do not apply now, and one that does.
    past('org-43', 'organisation', 'award', '2024-11-20', true),
    past('org-44', 'organisation', 'award', '2024-11-20', true),
    past('org-02', 'organisation', 'nomination', '2024-11-20', true),
    past('org-45', 'organisation', 'nomination', '2024-11-20', true),
    // An earlier period: these may not apply again before 2028.
    past('org-38', 'organisation', 'award', '2023-12-01', false),
    past('ind-25', 'individual', 'award', '2023-12-01', false),
    {
      on: '2026-01-05 14:00',
      do: 'record-outside-tie',
      by: 'office-clerk',
      with: {
        person: formerWork.person,
        kind: formerWork.kind,
        organisationName: formerWork.organisationName,
        from: '2015-07-01',
        to: '2024-12-31',
      },
    },
  ];
}

function callActs(): Act[] {
  return [
    {
      on: '2026-01-06 09:00',
      do: 'plan-round',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        programme,
        period,
        scheme: 'wuhan-draft2',
        version: 1,
        closesOn: '2026-01-27',
        plan: 'work-plan.txt',
        // Nobody chooses who sits in a panel of this round.
        settings: [{ path: 'process.panel.formed', value: 'drawn' }],
      },
    },
    {
      on: '2026-01-07 09:00',
      do: 'publish-call',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        media: ['market-regulator-website'],
        proofs: ['call-page.txt'],
        text: '江城市（虚构）市长质量奖申报开始，截止 2026-01-27。',
      },
    },
  ];
}

type Row = Readonly<Record<string, Cell>>;
const fields = ['manufacturing', 'services', 'construction', 'medicine', 'software'];

/** The pool of experts: what they know, and for whom they work where that is on record. */
export const examiners = Array.from({ length: 60 }, (_, at) => ({
  person: `ex-${two(at + 1)}`,
  fields: [turn(fields, at), turn(fields, at + 2)],
  ...(at % 6 === 0 ? { employer: 'org-46' } : {}),
}));

/**
 * What an examiner's own account of former work tells: a company whose name is spelled otherwise than the applicant's,
 * in older signs and with another form. It is the applicant: the office finds so before panels are drawn.
 */
export const formerWork = {
  person: 'ex-17',
  kind: 'employment',
  organisationName: '江城青禾精密製造股份有限公司',
  case: 'O-10',
} as const;

const examinerRow = (examiner: (typeof examiners)[number], at: number): Row => ({
  person: examiner.person,
  fields: examiner.fields.join('; '),
  employer: examiner.employer,
  'former-employers': at === 20 ? 'org-45 until 2024-06-30' : undefined,
  'trained-on': '2025-10-10',
  from: '2025-11-01',
  to: '2030-10-31',
});

/** Members of cultivation pools; only districts and departments keep one. */
const poolMembers = ['org-05', 'org-09', 'org-14', 'org-21', 'ind-06'];

export function settingUp() {
  const poolRow = (party: string, at: number): Row => ({
    party,
    from: '2025-03-01',
    by: `district-${two(at + 1)}-clerk@district-${two(at + 1)}`,
  });
  if (organisationCases.length !== 42) throw new RangeError('the story is told of 42 organisations');
  return {
    examiners: csv(examiners.map(examinerRow)),
    pool: csv(poolMembers.map(poolRow)),
    programme: yaml(
      'The programme, its scheme and period, and what the first round of the period used up.',
      programmeActs(),
    ),
    call: yaml('The plan and the call.', callActs()),
  };
}
