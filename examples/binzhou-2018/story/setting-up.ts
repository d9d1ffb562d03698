import { office } from '../../parts/office-acts.ts';
import { turn, two } from '../../parts/random.ts';
import { type Act, type Cell, csv, inTime, yaml } from '../../parts/sheet.ts';
import { workdaysKnown } from '../../parts/workdays.ts';
import { rounds } from './cases.ts';
import { supervisionOf } from './city.ts';

export const programme = 'binzhou-mayor-quality-award';
export const scheme = 'binzhou-2018';
export const closesOn = '2022-04-15';

/** What the measures leave open, as this fictional city sets it in every round. */
export const settings: readonly { readonly path: string; readonly value: string | number }[] = [
  { path: 'tracks.organisation.standard.id', value: 'gbt-19580-2012' },
  { path: 'tracks.individual.standard.id', value: 'trial-individual-300' },
  { path: 'process.eligibility.listNotice.term.value', value: 5 },
  ...['organisation', 'individual'].flatMap((track) =>
    Object.entries({ 'document-review': 40, 'site-review': 40, 'satisfaction-survey': 20 }).map(
      ([stage, value]) => ({
        path: `process.composite.composite.${track}.parts.${stage}.weight`,
        value,
      }),
    ),
  ),
];

/** The leading group decides what the office puts before it. */
export const leadingGroup = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'chair',
  'prepared-by': 'office-head',
  ...more,
  with: { ...payload },
});

export const announced = (on: string, year: number): Act => ({
  on,
  do: 'announce-calendar',
  by: 'office-head',
  with: { schedules: workdaysKnown(on.slice(0, 10), [year]), source: '公布的节假日安排' },
});

export const openPeriod = (on: string, from: number): Act =>
  office(on, 'open-period', {
    programme,
    period: `${from}-${from + 1}`,
    scheme,
    from: `${from}-01-01`,
    to: `${from + 1}-12-31`,
    evidence: ['work-plan.txt'],
  });

const origins = ['deputy', 'cppcc-member', 'agency', 'media', 'lawyer'];

/** A supervision group for the period before its year: its members by number. */
export const appointGroup = (
  on: string,
  year: 2020 | 2022 | 2023,
  members: readonly number[],
  more: Partial<Act> = {},
): Act =>
  leadingGroup(
    on,
    'appoint-supervision-group',
    {
      programme,
      period: year === 2023 ? '2023-2024' : `${year - 1}-${year}`,
      body: supervisionOf(year),
      members: members.map((n) => ({ person: `sup-${two(n)}`, from: turn(origins, n) })),
      resolution: 'resolution.txt',
      from: on.slice(0, 10),
    },
    more,
  );

const past = (party: string, track: string, grade: string, decidedOn: string, period?: string): Act =>
  office('2022-01-11 10:00', 'record-past-honour', {
    programme,
    party,
    track,
    grade,
    decidedOn,
    ...(period === undefined ? {} : { period }),
    evidence: ['past-decision.txt'],
  });

/** The edition of 2020, as far as it is on record here: its period, its supervision group, whom it honoured. */
function editionOf2020(): Act[] {
  return [
    leadingGroup(
      '2020-01-07 09:00',
      'open-programme',
      {
        programme,
        name: { zh: '潮平市市长质量奖（虚构）', en: 'Chaoping Mayor Quality Award (fictional)' },
      },
      { 'prepared-by': 'office-clerk' },
    ),
    leadingGroup('2020-01-07 09:30', 'adopt-scheme', {
      programme,
      bundle: '@scheme',
      approvedOn: '2020-01-07',
      evidence: ['approval-of-measures.txt'],
    }),
    openPeriod('2020-01-08 09:00', 2019),
    appointGroup('2020-01-09 09:00', 2020, [1, 2, 3, 4, 5, 6]),
    {
      on: '2020-12-22 09:00',
      do: 'close-body',
      by: 'security-administrator',
      with: { body: supervisionOf(2020), reason: '当届评审结束，监督小组解散' },
    },
  ];
}

/** What this edition stands on: the calendars, the period, past honours, and a group of which a third is new. */
function thisEdition(): Act[] {
  const people = (n: number) => `ind-${two(n)}`;
  return [
    announced('2021-11-01 09:00', 2022),
    openPeriod('2022-01-10 09:00', 2021),
    past('org-26', 'organisation', 'award', '2020-11-18', '2019-2020'),
    past('org-03', 'organisation', 'nomination', '2020-11-18', '2019-2020'),
    past(people(10), 'individual', 'award', '2020-11-18', '2019-2020'),
    // Before the measures: five years by date are over on the day after 2022-03-08.
    past('org-12', 'organisation', 'award', '2017-03-08'),
    // Two new members of seven are fewer than a third; three are enough.
    appointGroup('2022-02-15 09:00', 2022, [1, 2, 3, 4, 5, 7, 8], { expect: ['too-few-new-supervisors'] }),
    appointGroup('2022-02-17 09:00', 2022, [1, 2, 3, 4, 7, 8, 9]),
  ];
}

function callActs(): Act[] {
  return [
    office('2022-03-01 09:00', 'plan-round', {
      programme,
      period: '2021-2022',
      scheme,
      version: 1,
      settings,
      closesOn,
      plan: 'work-plan.txt',
    }),
    office('2022-03-02 09:00', 'publish-call', {
      media: ['news-media'],
      proofs: ['call-in-the-newspaper.txt'],
      text: `潮平市（虚构）市长质量奖申报开始，截止 ${closesOn}。`,
    }),
    // The office chooses; until the leading group approves, nothing is chosen.
    office('2022-03-14 09:00', 'choose-evaluator', evaluatorChosen('2022-03-14'), {
      expect: ['no-such-hat'],
    }),
    leadingGroup('2022-03-15 09:00', 'choose-evaluator', evaluatorChosen('2022-03-15')),
  ];
}

const evaluatorChosen = (approvedOn: string) => ({
  evaluator: 'evaluator',
  contract: 'purchase-of-services.txt',
  paidBy: 'commissioning-unit',
  approvedOn,
  resolution: 'resolution.txt',
});

type Row = Readonly<Record<string, Cell>>;
const fields = ['quality', 'farming', 'manufacturing', 'services', 'measurement'];

export const examinerIds: readonly string[] = Array.from({ length: 20 }, (_, at) => `ex-${two(at + 1)}`);

const examinerRow = (person: string, at: number): Row => ({
  person,
  fields: `${turn(fields, at)}; ${turn(fields, at + 2)}`,
  employer: at % 7 === 0 ? 'org-27' : undefined,
  'trained-on': '2021-10-12',
  from: '2021-11-01',
  to: '2026-10-31',
});

export function settingUp() {
  return {
    examiners: csv(examinerIds.map(examinerRow)),
    programme: yaml(
      `The award in the edition of 2020, then what ${rounds.now} stands on; a supervision group is refused and mended.`,
      inTime([...editionOf2020(), ...thisEdition()]),
    ),
    call: yaml('The plan with what the measures leave open, the call, and the evaluator.', callActs()),
  };
}
