import { office } from '../../parts/office-acts.ts';
import { two } from '../../parts/random.ts';
import { type Act, type Cell, csv, yaml } from '../../parts/sheet.ts';

export const programme = 'wuhan-mayor-quality-award';
export const period = '2023-2027';
export const round = 'wc-2025';

/** The first round of the period was held on paper: four awards, nine nominations and five persons. */
function firstRound(): Act[] {
  const past = (track: string, grade: string, parties: readonly string[]) =>
    office(
      '2025-02-12 10:00',
      'record-past-honour',
      {
        programme,
        party: '$party',
        track,
        grade,
        decidedOn: '2023-11-30',
        period,
        evidence: ['past-decision.txt'],
      },
      { for: { party: parties } },
    );
  return [
    past('organisation', 'award', ['org-20', 'org-29', 'org-30', 'org-31']),
    past('organisation', 'nomination', [
      ...['org-01', 'org-03', 'org-09', 'org-10', 'org-12', 'org-13'],
      ...['org-32', 'org-33', 'org-34'],
    ]),
    past('individual', 'award', ['ind-12', 'past-1', 'past-2', 'past-3', 'past-4']),
    office('2025-02-12 11:00', 'record-past-ban', {
      programme,
      party: 'org-21',
      from: '2021-06-01',
      to: '2026-06-01',
      evidence: ['past-ban.txt'],
    }),
  ];
}

function programmeActs(): Act[] {
  return [
    {
      on: '2025-02-11 09:00',
      do: 'open-programme',
      by: 'chair',
      'prepared-by': 'office-clerk',
      with: {
        programme,
        name: { zh: '望川市市长质量奖（虚构）', en: 'Wangchuan Mayor Quality Award (fictional)' },
      },
    },
    {
      on: '2025-02-11 09:30',
      do: 'adopt-scheme',
      by: 'chair',
      'prepared-by': 'office-head',
      with: { programme, bundle: '@scheme', approvedOn: '2025-02-11', evidence: ['committee-approval.txt'] },
    },
    // The scheme says the places itself: none are approved from outside.
    office('2025-02-11 10:00', 'open-period', {
      programme,
      period,
      scheme: 'wuhan-draft1',
      from: '2023-01-01',
      to: '2027-12-31',
      evidence: ['period-decision.txt'],
    }),
    ...firstRound(),
  ];
}

/** What the scheme leaves open and this made-up city sets for its round. */
const composite = 'process.composite.composite';
const settings = [
  { path: 'process.defence.marks.points', value: 100 },
  { path: 'process.public-notice.term', value: 5 },
  { path: `${composite}.organisation.parts.document-review.weight`, value: 40 },
  { path: `${composite}.organisation.parts.defence.weight`, value: 20 },
  { path: `${composite}.organisation.parts.site-review.weight`, value: 40 },
  { path: `${composite}.individual.parts.document-review.weight`, value: 70 },
  { path: `${composite}.individual.parts.defence.weight`, value: 30 },
];

function callActs(): Act[] {
  const plan = {
    programme,
    period,
    scheme: 'wuhan-draft1',
    version: 1,
    closesOn: '2025-03-21',
    plan: 'work-plan.txt',
  };
  return [
    // Without the values that the draft leaves open no round can be planned.
    office('2025-02-17 09:00', 'plan-round', plan, { expect: ['settings-missing'] }),
    office('2025-02-17 10:00', 'plan-round', { ...plan, settings }),
    office('2025-02-18 09:00', 'publish-call', {
      media: ['government-website', 'main-media'],
      proofs: ['call-page.txt', 'call-newspaper.txt'],
      text: '望川市（虚构）市长质量奖申报开始，截止 2025-03-21。',
    }),
  ];
}

/** Examiners 2, 5 and 8 know the sector of the panel they will sit in. */
const sectorOf: Readonly<Record<number, string>> = {
  2: 'equipment',
  5: 'process-industry',
  8: 'services',
};
export const examinerCount = 20;

function examinerRow(_: unknown, at: number): Readonly<Record<string, Cell>> {
  const sector = sectorOf[at + 1];
  return {
    person: `ex-${two(at + 1)}`,
    fields: sector === undefined ? 'quality-management' : `quality-management; ${sector}`,
    'trained-on': '2024-10-10',
    from: '2024-11-01',
    to: '2029-10-31',
  };
}

export function settingUp() {
  return {
    examiners: csv(Array.from({ length: examinerCount }, examinerRow)),
    programme: yaml(
      'The programme, its scheme and period, and what the first round of the period used up.',
      programmeActs(),
    ),
    call: yaml('The plan with the values that the draft leaves open, and the call.', callActs()),
  };
}
