import { close, office } from '../../parts/office-acts.ts';
import { two } from '../../parts/random.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, type Case, ids, sectors } from './cases.ts';

export interface Panel {
  readonly panel: string;
  readonly track: Case['track'];
  readonly members: readonly string[];
  readonly leader: string;
  readonly cases: readonly Case[];
}

const panelOfThree = (panel: string, track: Panel['track'], from: number, cases: readonly Case[]): Panel => {
  const members = [0, 1, 2].map((n) => `ex-${two(from + n)}`);
  return { panel, track, members, leader: members[0] ?? '', cases };
};

const of = (track: Case['track']) => accepted.filter((each) => each.track === track);

/** A panel for each sector of organisations, and two for persons. */
export const panels: readonly Panel[] = [
  ...sectors.map((sector, at) =>
    panelOfThree(
      `panel-o${at + 1}`,
      'organisation',
      1 + at * 3,
      of('organisation').filter((each) => each.sector === sector),
    ),
  ),
  ...[0, 1].map((at) =>
    panelOfThree(
      `panel-i${at + 1}`,
      'individual',
      11 + at * 3,
      of('individual').filter((_, n) => n % 2 === at),
    ),
  ),
];

/** The panel that reviews a case. */
export function panelOf(id: string): Panel {
  const found = panels.find(({ cases }) => cases.some((each) => each.id === id));
  if (!found) throw new RangeError(`no panel reviews ${id}`);
  return found;
}

const stages = {
  organisation: ['document-review', 'defence', 'site-review'],
  individual: ['document-review', 'defence', 'inspection'],
};

function formPanel(
  { panel, track, members, leader, cases }: Panel,
  on: string,
  more: Partial<Act> = {},
): Act {
  return office(
    on,
    'form-panel',
    { panel, track, stages: stages[track], members, leader, cases: ids(cases) },
    more,
  );
}

/** Panels are formed; the third is refused first, as nobody in it knew the sector of its cases. */
export function seating(): string {
  const third = panels.find(({ panel }) => panel === 'panel-o3');
  const withoutExpert: Act[] = third
    ? [
        formPanel({ ...third, members: ['ex-07', 'ex-09', 'ex-10'] }, '2025-04-29 09:00', {
          expect: ['sector-expert-missing'],
        }),
      ]
    : [];
  return yaml(
    'Panels of three with an expert of the sector; one without is refused.',
    inTime([
      ...withoutExpert,
      ...panels.map((panel) => formPanel(panel, '2025-04-29 10:00')),
      {
        on: '2025-04-30 09:00',
        do: 'sign-undertaking',
        by: '$examiner',
        for: { examiner: panels.flatMap(({ members }) => members) },
        with: { statement: 'undertaking.txt' },
      },
      ...panels.map(
        ({ panel, members }): Act => ({
          on: '2025-04-30 14:00',
          do: 'declare-conflicts',
          by: '$examiner as examiner',
          for: { examiner: members },
          with: { panel, conflicts: [] },
        }),
      ),
      close('panel', '2025-05-06 09:00'),
    ]),
  );
}
