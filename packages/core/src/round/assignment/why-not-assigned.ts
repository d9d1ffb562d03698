import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import {
  type AssignmentBreach,
  assignmentBreaches,
  goalsOf,
  indexProblem,
} from '../../fairness/assignment/index.ts';
import { formationOf } from '../draw/draw-rules.ts';
import { panelIdUsed } from '../panel/refusals.ts';
import { whyNotOneSector } from '../panel/sectors.ts';
import { whyNotCase, whyNotStages } from '../panel/why-not-cases.ts';
import { whyNotOnce, whyNotSeated } from '../panel/why-not-seated.ts';
import type { AskedAssignment, SeatedPanel } from './events.ts';
import type { StatedProblem } from './problem-of.ts';
import { assignmentGoalsDiffer, examinerLoadWrong, panelMisassigned, panelsAreAssigned } from './refusals.ts';

type Ground = Pick<RoundSituation, 'scheme'>;

/** Why no panel is formed by hand: the scheme has examiners assigned. */
export function whyNotByHandButAssigned({ scheme }: Ground): Refusal | undefined {
  return formationOf(scheme) === 'assigned'
    ? panelsAreAssigned({}, scheme.stage('panel')?.formed?.cites)
    : undefined;
}

/** A breach of composition or load as a refusal; conflicts and unknown persons are told by their own reasons. */
function refusalOf({ scheme }: Ground, breach: AssignmentBreach, panels: readonly SeatedPanel[]): Refusal[] {
  const rules = scheme.stage('panel');
  if (breach.kind === 'load') {
    const { person, cases, least, most } = breach;
    const rule = cases > most ? rules?.mostCases : rules?.leastCases;
    return [examinerLoadWrong({ person, cases, least, most }, rule?.cites)];
  }
  if (breach.kind === 'size' || breach.kind === 'leader' || breach.kind === 'expert') {
    const rule = { size: rules?.size, leader: rules?.leader, expert: rules?.industryExpert }[breach.kind];
    const persons = panels.find((panel) => panel.case === breach.case)?.members ?? [];
    return [panelMisassigned({ case: breach.case, rule: breach.kind, persons }, rule?.cites)];
  }
  if (breach.kind === 'employer' || breach.kind === 'field') {
    const rule = breach.kind === 'employer' ? rules?.oneOfEmployer : rules?.mostOfField;
    return [
      panelMisassigned({ case: breach.case, rule: breach.kind, persons: [...breach.persons] }, rule?.cites),
    ];
  }
  return [];
}

/**
 * Everything against an assignment, found without any solver: the cases and stages, each member's seat, composition,
 * loads, and whether floor and sum are what the panels come to. That nothing better exists is not decided here.
 */
export function whyNotAssigned(
  situation: RoundSituation,
  asked: AskedAssignment,
  { problem }: StatedProblem,
): (Refusal | undefined)[] {
  const { round } = situation;
  const { panels, track, stages } = asked;
  const index = indexProblem(problem);
  const goals = goalsOf(index, panels);
  const isAsClaimed = goals.floor === asked.floor && goals.sum === asked.sum;
  return [
    whyNotOnce(panels.map(({ panel }) => panel)),
    whyNotOnce(panels.map((panel) => panel.case)),
    whyNotOnce(stages),
    ...panels.map(({ panel }) => (round.panel.panels.has(panel) ? panelIdUsed({ panel }) : undefined)),
    ...whyNotStages(situation, track, stages),
    ...panels.flatMap((panel) => whyNotCase(situation, panel.case, track, stages)),
    ...panels.map((panel) => whyNotOneSector(situation, track, [panel.case])),
    ...panels.flatMap(({ members }) => whyNotOnce(members)),
    ...panels.flatMap((panel) =>
      [...new Set(panel.members)].flatMap((person) => whyNotSeated(situation, person, [panel.case])),
    ),
    ...assignmentBreaches(index, panels).flatMap((breach) => refusalOf(situation, breach, panels)),
    isAsClaimed
      ? undefined
      : assignmentGoalsDiffer({ ...goals, claimedFloor: asked.floor, claimedSum: asked.sum }),
  ];
}
