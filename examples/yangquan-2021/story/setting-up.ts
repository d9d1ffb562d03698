import { office } from '../../parts/office-acts.ts';
import { turn, two } from '../../parts/random.ts';
import { type Act, type Cell, csv, yaml } from '../../parts/sheet.ts';
import { workdaysKnown } from '../../parts/workdays.ts';

export const programme = 'yangquan-quality-award';
const period = 'edition-3';
export const round = 'lc-2021';
/** The last day of applications: the day after the Mid-Autumn holiday. */
const closesOn = '2021-09-22';
/** The points are not printed; the city chooses the sheets for trial. */
export const standards = {
  organisation: 'yangquan-organisation-2021',
  individual: 'yangquan-individual-2021',
} as const;

function programmeActs(): Act[] {
  return [
    {
      on: '2021-08-17 09:00',
      do: 'open-programme',
      by: 'chair',
      'prepared-by': 'office-clerk',
      with: { programme, name: { zh: '岚川市质量奖（虚构）', en: 'Lanchuan Quality Award (fictional)' } },
    },
    {
      on: '2021-08-17 09:30',
      do: 'adopt-scheme',
      by: 'chair',
      'prepared-by': 'office-head',
      with: { programme, bundle: '@scheme', approvedOn: '2021-08-17', evidence: ['group-approval.txt'] },
    },
    office('2021-08-17 10:00', 'open-period', {
      programme,
      period,
      scheme: 'yangquan-2021',
      from: '2021-01-01',
      to: '2022-12-31',
      evidence: ['call-decision.txt'],
    }),
    // A winner of the second edition; nothing in the text keeps it from applying again.
    office('2021-08-17 11:00', 'record-past-honour', {
      programme,
      party: 'org-02',
      track: 'organisation',
      grade: 'nomination',
      decidedOn: '2018-12-20',
      evidence: ['past-decision.txt'],
    }),
  ];
}

function callActs(): Act[] {
  const plan = (settings: readonly object[]) => ({
    programme,
    period,
    scheme: 'yangquan-2021',
    version: 1,
    settings,
    closesOn,
    plan: 'work-plan.txt',
  });
  return [
    // The points of the standards are not printed: no round without the office setting them.
    office('2021-08-26 09:00', 'plan-round', plan([]), { expect: ['settings-missing'] }),
    office(
      '2021-08-27 09:00',
      'plan-round',
      plan([
        { path: 'tracks.organisation.standard.id', value: standards.organisation },
        { path: 'tracks.individual.standard.id', value: standards.individual },
      ]),
    ),
    office('2021-09-01 09:00', 'publish-call', {
      media: ['market-regulator-website'],
      proofs: ['call-page.txt'],
      text: `岚川市（虚构）第三届质量奖申报开始，截止 ${closesOn}，向单位所在县（区）提交。`,
    }),
    {
      on: '2021-10-26 09:00',
      do: 'announce-calendar',
      by: 'office-head',
      with: { schedules: workdaysKnown('2021-10-26', [2022]), source: '公布的2022年节假日安排' },
    },
  ];
}

const fields = ['manufacturing', 'services', 'construction', 'food'];

const examinerRow = (_: unknown, at: number): Readonly<Record<string, Cell>> => ({
  person: `ex-${two(at + 1)}`,
  fields: `${turn(fields, at)}; ${turn(fields, at + 1)}`,
  'trained-on': '2021-07-20',
  from: '2021-08-17',
  to: '2022-12-31',
});

export const examiners = Array.from({ length: 13 }, (_, at) => `ex-${two(at + 1)}`);

export const settingUp = () => ({
  examiners: csv(examiners.map(examinerRow)),
  programme: yaml('The programme, its scheme and the period of the edition.', programmeActs()),
  call: yaml(
    'The plan and the call; the working days of 2022 as they were announced in October.',
    callActs(),
  ),
});
