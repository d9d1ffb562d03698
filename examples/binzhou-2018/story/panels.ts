import { close, office } from '../../parts/office-acts.ts';
import { two } from '../../parts/random.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, type Case, ids, type Sector } from './cases.ts';

interface Panel {
  readonly panel: string;
  readonly track: Case['track'];
  readonly members: readonly string[];
  readonly leader: string;
  readonly cases: readonly Case[];
}

/** Acts of the evaluator: its clerk prepares, its head signs. */
export const evaluator = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'evaluator-head',
  'prepared-by': 'evaluator-clerk',
  ...more,
  with: { ...payload },
});

function panel(id: string, members: readonly number[], cases: readonly Case[]): Panel {
  const persons = members.map((n) => `ex-${two(n)}`);
  const track = cases[0]?.track ?? 'organisation';
  return { panel: id, track, members: persons, leader: persons[0] ?? '', cases };
}

const ofSector = (sector: Sector) => accepted.filter((each) => each.sector === sector);
const industry = ofSector('secondary-sector');

/** One sector a panel; the secondary sector has two. The panel with four can spare the member in conflict. */
export const panels: readonly Panel[] = [
  panel('panel-primary', [2, 3, 4], ofSector('primary-sector')),
  panel(
    'panel-secondary-1',
    [5, 6, 7],
    industry.filter((_, at) => at % 2 === 0),
  ),
  panel(
    'panel-secondary-2',
    [9, 10, 11],
    industry.filter((_, at) => at % 2 === 1),
  ),
  panel('panel-tertiary', [12, 13, 14, 16], ofSector('tertiary-sector')),
  panel(
    'panel-persons',
    [17, 18, 19],
    accepted.filter(({ track }) => track === 'individual'),
  ),
];

const conflict = { panel: 'panel-tertiary', examiner: 'ex-16', case: 'O-02' } as const;

export const panelOf = (id: string): Panel | undefined =>
  panels.find(({ cases }) => cases.some((each) => each.id === id));

/** Who scores a case: the members of its panel without the one in conflict with it. */
export const scorersOf = ({ id }: Case): readonly string[] =>
  (panelOf(id)?.members ?? []).filter((member) => !(member === conflict.examiner && id === conflict.case));

const formed = ({ panel: id, track, members, leader, cases }: Panel) => ({
  panel: id,
  track,
  stages: ['document-review', 'site-review'],
  members,
  leader,
  cases: ids(cases),
});

/** The evaluator’s plan and its panels: not the office's, and not of two sectors. */
export function seating(): Record<string, string> {
  const [primary, secondary] = panels;
  const mixed = primary && secondary && { ...primary, cases: [...primary.cases, ...secondary.cases] };
  const acts = [
    evaluator('2022-05-20 09:00', 'file-evaluation-plan', { plan: 'evaluation-plan.txt' }),
    ...(primary && mixed
      ? [
          office('2022-05-23 08:30', 'form-panel', formed(primary), { expect: ['no-such-hat'] }),
          evaluator('2022-05-23 08:40', 'form-panel', formed(mixed), { expect: ['panel-of-many-sectors'] }),
        ]
      : []),
    ...panels.map((each) => evaluator('2022-05-23 09:00', 'form-panel', formed(each))),
    {
      on: '2022-05-24 09:00',
      do: 'sign-undertaking',
      by: '$examiner',
      for: { examiner: panels.flatMap(({ members }) => members) },
      with: { statement: 'undertaking.txt' },
    },
    ...panels.map(
      ({ panel: id, members }): Act => ({
        on: '2022-05-24 14:00',
        do: 'declare-conflicts',
        by: '$examiner as examiner',
        for: { examiner: members.filter((member) => member !== conflict.examiner) },
        with: { panel: id, conflicts: [] },
      }),
    ),
    {
      on: '2022-05-24 15:00',
      do: 'declare-conflicts',
      by: `${conflict.examiner} as examiner`,
      with: {
        panel: conflict.panel,
        conflicts: [{ case: conflict.case, ground: 'consultancy', account: '两年前曾提供咨询（虚构）' }],
      },
    },
    close('panel', '2022-05-26 09:00'),
  ];
  return { 'acts-06-panels.yaml': yaml('The plan of the evaluator and its panels by sector.', inTime(acts)) };
}
