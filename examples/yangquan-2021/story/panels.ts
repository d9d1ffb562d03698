import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, type Case, ids } from './cases.ts';
import { examiners } from './setting-up.ts';

export interface Panel {
  readonly panel: string;
  readonly track: Case['track'];
  readonly members: readonly string[];
  readonly leader: string;
  readonly cases: readonly Case[];
}

/** Members by their place in the pool. */
function panel(
  id: string,
  track: Case['track'],
  from: number,
  to: number,
  isOwn: (n: number) => boolean,
): Panel {
  const members = examiners.slice(from - 1, to);
  const cases = accepted.filter((each) => each.track === track).filter((_, at) => isOwn(at));
  return { panel: id, track, members, leader: members[0] ?? '', cases };
}

export const panels: readonly Panel[] = [
  panel('panel-o1', 'organisation', 1, 4, (n) => n % 2 === 0),
  panel('panel-o2', 'organisation', 5, 7, (n) => n % 2 === 1),
  panel('panel-i1', 'individual', 8, 10, () => true),
];

/** One member of the first panel advised one of its applicants: three are left, which is enough. */
const conflicted = { panel: 'panel-o1', examiner: 'ex-04', case: 'O-01' } as const;

/** Experts of no panel, free to verify objections. */
export const freeExperts = ['ex-11', 'ex-12'];

export const panelOf = (id: string): Panel => {
  const found = panels.find(({ cases }) => cases.some((each) => each.id === id));
  if (!found) throw new Error(`no panel has ${id}`);
  return found;
};

/** Who scores and visits a case. */
export const scorersOf = ({ id }: Case): readonly string[] =>
  panelOf(id).members.filter((member) => !(member === conflicted.examiner && id === conflicted.case));

/** The expert group of the edition, in three panels. */
export function seating(): Record<string, string> {
  const declare = (own: Panel, examiner: string): Act => ({
    on: '2021-12-09 10:00',
    do: 'declare-conflicts',
    by: `${examiner} as examiner`,
    with: {
      panel: own.panel,
      conflicts:
        examiner === conflicted.examiner
          ? [{ case: conflicted.case, ground: 'consultancy', account: '两年前曾提供咨询（虚构）' }]
          : [],
    },
  });
  const acts = [
    office(
      '2021-12-08 10:00',
      'form-panel',
      {
        panel: 'panel-o2',
        track: 'organisation',
        stages: ['document-review', 'site-review'],
        members: ['ex-05', 'ex-06'],
        leader: 'ex-05',
        cases: ids(panels[1]?.cases ?? []),
      },
      { expect: ['panel-too-small'] },
    ),
    ...panels.map(({ panel: id, track, members, leader, cases }) =>
      office('2021-12-08 14:00', 'form-panel', {
        panel: id,
        track,
        stages: ['document-review', 'site-review'],
        members,
        leader,
        cases: ids(cases),
      }),
    ),
    {
      on: '2021-12-09 09:00',
      do: 'sign-undertaking',
      by: '$examiner as examiner',
      for: { examiner: panels.flatMap(({ members }) => members) },
      with: { statement: 'undertaking.txt' },
    },
    ...panels.flatMap((own) => own.members.map((examiner) => declare(own, examiner))),
    close('panel', '2021-12-09 16:00'),
  ];
  return {
    'acts-07-panels.yaml': yaml(
      'The expert group: three panels, one member in conflict with a case.',
      inTime(acts),
    ),
  };
}
