import { identityOf } from '../../access/same-party.ts';
import { type AssignmentProblem, expertiseFit } from '../../fairness/assignment/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { mayLead } from '../draw/draw-rules.ts';
import { loadOf } from '../draw/freeze.ts';
import {
  eligibleExaminers,
  type PanelGround,
  type PoolChoice,
  type Unavailable,
} from '../panel/eligible-examiners.ts';
import { sectorsAskedFor } from '../panel/sectors.ts';
import { panelSizeOf, panelStagesOf } from '../panel/why-not-seated.ts';
import { acceptedCases } from '../standing.ts';
import type { Assignment } from './slice.ts';

/** A problem with those of the pool who are not in it. */
export interface StatedProblem {
  readonly problem: AssignmentProblem;
  readonly left: readonly { readonly person: string; readonly because: Unavailable }[];
}

/** A possible conflict waits for a finding; until then nobody takes a seat. */
const findingAwaited = 'finding-awaited';

/** A number of the scheme; throws while it is to be set, which planning a round rules out. */
function numberOf(rule: { readonly value: number | 'to-be-set' } | undefined): number | undefined {
  if (rule?.value === 'to-be-set')
    throw new Error('a number of an assignment that is still to be set cannot be used');
  return rule?.value;
}

/** The loads that are left to an examiner, cases of other panels of the round taken off. */
function loadsLeft(scheme: Scheme, load: number, cases: number): { least: number; most: number } {
  const rules = scheme.stage('panel');
  const most = numberOf(rules?.mostCases);
  return {
    least: Math.max(0, (numberOf(rules?.leastCases) ?? 0) - load),
    most: most === undefined ? cases : Math.max(0, most - load),
  };
}

function examinerOf(ground: PanelGround, { examiner }: PoolChoice, cases: number) {
  const { person, fields, employer, from } = examiner;
  return {
    person,
    ...(employer === undefined ? {} : { employer: identityOf(ground.registry, employer) }),
    fields: [...fields],
    mayLead: mayLead(ground.scheme, from, ground.today),
    ...loadsLeft(ground.scheme, loadOf(ground, person), cases),
  };
}

function caseOf(ground: PanelGround, id: string, choices: readonly PoolChoice[]) {
  const application = ground.round.application.applications.get(id);
  const { sector, division } = application ?? {};
  const [expertOf] = sectorsAskedFor(ground, [id]);
  return {
    case: id,
    ...(expertOf === undefined ? {} : { expertOf }),
    fits: choices.map(({ examiner }) => expertiseFit(examiner, { sector, division }, ground.today)),
  };
}

function forbiddenOf({ examiner, conflicts, open }: PoolChoice) {
  const groundsBy = new Map<string, string[]>();
  const all = [...conflicts, ...open.map((entry) => ({ case: entry.case, ground: findingAwaited }))];
  for (const { case: id, ground } of all) groundsBy.set(id, [...(groundsBy.get(id) ?? []), ground]);
  return [...groundsBy].map(([id, grounds]) => ({
    person: examiner.person,
    case: id,
    grounds: [...new Set(grounds)],
  }));
}

/**
 * The problem of assigning examiners to cases as pool and round are on a day: everybody who may sit today, in the
 * order of ids; conflicts, recusals and possible conflicts as forbidden pairs; loads, composition and size as the
 * scheme has them. Pure; the same day and ledger give the same problem.
 */
export function assignmentProblemOf(ground: PanelGround, cases: readonly string[]): StatedProblem {
  const { scheme } = ground;
  const rules = scheme.stage('panel');
  const pool = eligibleExaminers(ground, cases);
  const choices = pool.filter(({ unavailable }) => unavailable === undefined);
  const mostOfField = numberOf(rules?.mostOfField);
  return {
    problem: {
      examiners: choices.map((choice) => examinerOf(ground, choice, cases.length)),
      cases: cases.map((id) => caseOf(ground, id, choices)),
      forbidden: choices.flatMap(forbiddenOf),
      size: panelSizeOf(scheme),
      needsLeader: rules?.leader !== undefined,
      oneOfEmployer: rules?.oneOfEmployer !== undefined,
      ...(mostOfField === undefined ? {} : { mostOfField }),
    },
    left: pool.flatMap(({ examiner, unavailable }) =>
      unavailable === undefined ? [] : [{ person: examiner.person, because: unavailable }],
    ),
  };
}

/** Accepted cases of a track that have no panel for any stage that needs one, in the order of their ids. */
export function casesToAssign(
  { round, scheme }: Pick<PanelGround, 'round' | 'scheme'>,
  track: Track,
): string[] {
  const stages = panelStagesOf(scheme, track);
  const seated = [...round.panel.panels.values()]
    .filter((panel) => panel.stages.some((stage) => stages.includes(stage)))
    .flatMap((panel) => panel.cases);
  return acceptedCases(round, track)
    .map((application) => application.case)
    .filter((id) => !seated.includes(id))
    .sort();
}

/** A stated problem as it is written down with an assignment. */
export function written({ problem, left }: StatedProblem): Pick<Assignment, 'problem' | 'left'> {
  const { examiners, cases, forbidden, mostOfField, ...rest } = problem;
  return {
    problem: {
      ...rest,
      ...(mostOfField === undefined ? {} : { mostOfField }),
      examiners: examiners.map((each) => ({ ...each, fields: [...each.fields] })),
      cases: cases.map((each) => ({ ...each, fits: [...each.fits] })),
      forbidden: forbidden.map((each) => ({ ...each, grounds: [...each.grounds] })),
    },
    left: [...left],
  };
}
