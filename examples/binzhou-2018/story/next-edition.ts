import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { rounds } from './cases.ts';
import { announced, appointGroup, openPeriod, programme, scheme, settings } from './setting-up.ts';

const inNext = { in: rounds.next } as const;
const channel = 'district-01';

const plan = (on: string, more: Partial<Act>): Act =>
  office(
    on,
    'plan-round',
    {
      programme,
      period: '2023-2024',
      scheme,
      version: 1,
      settings,
      closesOn: on < '2023-08' ? '2023-03-15' : '2023-09-15',
      plan: 'work-plan.txt',
    },
    more,
  );

/** Two who apply again: one whose title was withdrawn for fraud, one whose fraud was found before any award. */
const again = [
  { id: 'N-01', n: '01' },
  { id: 'N-02', n: '18' },
] as const;

function filing({ id, n }: (typeof again)[number]): Act {
  const claimed = (fact: string) => ({
    fact,
    value: { shape: 'statement', evidence: [`dossier-${id}.pdf`] },
  });
  return {
    ...inNext,
    on: `2023-03-01 10:${n}`,
    do: 'file-application',
    by: `agent-${n}`,
    with: {
      case: id,
      party: `org-${n}`,
      track: 'organisation',
      sector: 'secondary-sector',
      channel,
      signedBy: `agent-${n}`,
      declares: ['true'],
      dossier: { hash: `dossier-${id}.pdf`, files: [`dossier-${id}.pdf`] },
      claims: ['quality-system', 'excellence-model'].map(claimed),
      contact: `${id} 联系人`,
    },
  };
}

const recommending: readonly Act[] = [
  {
    ...inNext,
    on: '2023-03-17 09:00',
    do: 'review-application',
    by: `${channel}-clerk`,
    for: { case: again.map(({ id }) => id) },
    with: { case: '$case', passed: true, finding: '材料齐全' },
  },
  {
    ...inNext,
    on: '2023-03-20 09:00',
    do: 'recommend-case',
    by: `${channel}-head`,
    'prepared-by': `${channel}-clerk`,
    for: { case: again.map(({ id }) => id) },
    with: { case: '$case', opinion: '同意推荐', opinionDocument: 'opinion.txt' },
  },
];

/** Nothing but the ban is held against either: facts by what they are about and by their answer. */
const answers: readonly (readonly [about: string, value: object, facts: readonly string[]])[] = [
  [
    'applicant',
    { shape: 'holds', holds: true },
    [
      'lawfully-established',
      'in-three-sectors',
      'registered-in-city',
      'for-profit',
      'front-of-provincial-peers',
    ],
  ],
  ['applicant', { shape: 'holds', holds: false }, ['not-for-profit']],
  ['organisation', { shape: 'holds', holds: true }, ['good-reputation']],
  ['applicant', { shape: 'periods', periods: [{ from: '2009-05-01' }] }, ['activity']],
  [
    'applicant',
    { shape: 'documents', documents: [{ title: 'quality certificate', expiresOn: '2024-12-31' }] },
    ['system-certificate'],
  ],
  ['organisation', { shape: 'occurrences', occurrences: [] }, ['major-accident']],
  [
    'applicant',
    { shape: 'occurrences', occurrences: [] },
    ['complaint-problem', 'fiscal-breach', 'unlawful-conduct'],
  ],
];

const facts = answers.map(
  ([about, value, fact]): Act => ({
    ...inNext,
    on: '2023-03-23 10:00',
    do: 'establish-fact',
    by: 'office-clerk',
    for: { case: again.map(({ id }) => id), fact },
    with: {
      case: '$case',
      fact: '$fact',
      about,
      value,
      source: '登记信息和部门反馈',
      sourceOn: '2023-03-22',
    },
  }),
);

function deciding(): Act[] {
  const decide = (id: string, yes: boolean, expected: Partial<Act> = {}): Act =>
    office('2023-03-27 10:00', 'decide-eligibility', { case: id, accepted: yes }, { ...inNext, ...expected });
  return [
    decide('N-01', true, { expect: ['finding-says-otherwise'] }),
    decide('N-01', false),
    decide('N-02', true),
  ];
}

/** The next edition, told as far as acceptance: a ban of five years keeps one out; then the measures run out. */
export const nextEdition = (): Record<string, string> => ({
  'acts-14-next-edition.yaml': yaml(
    'The next edition as far as acceptance: the ban counts. After 31 July 2023 no round opens.',
    inTime([
      announced('2023-01-04 09:00', 2023),
      openPeriod('2023-01-04 09:30', 2023),
      appointGroup('2023-01-12 09:00', 2023, [3, 4, 5, 7, 8, 10, 11]),
      plan('2023-02-01 09:00', inNext),
      office(
        '2023-02-02 09:00',
        'publish-call',
        {
          media: ['news-media'],
          proofs: ['call-in-the-newspaper.txt'],
          text: '潮平市（虚构）市长质量奖申报开始，截止 2023-03-15。',
        },
        inNext,
      ),
      ...again.map(filing),
      { ...close('application', '2023-03-16 09:00'), ...inNext },
      ...recommending,
      { ...close('recommendation', '2023-03-21 09:00'), ...inNext },
      ...facts,
      ...deciding(),
      plan('2023-08-01 09:00', { in: 'cp-2023-b', expect: ['rounds-used-up', 'round-outside-validity'] }),
    ]),
  ),
});
