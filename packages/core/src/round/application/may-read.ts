import { isApplicantOf } from '../../access/policy.ts';
import type { Actor } from '../../access/roles.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { RegistryState } from '../../registry/state.ts';
import { type OutReason, whyOut } from '../standing.ts';
import type { RoundState } from '../state.ts';
import type { Application } from './slice.ts';

type Round = DeepReadonly<RoundState>;
type Filed = DeepReadonly<Application>;

/** Whether an examiner or leader may open a case: own panel, undertaking signed, conflicts declared, none with it. */
function mayExamine(round: Round, person: string, caseId: string): boolean {
  if (!round.proceedings.undertakings.has(person)) return false;
  if (round.proceedings.recusals.some((entry) => entry.person === person && entry.case === caseId))
    return false;
  return [...round.panel.panels.values()].some(
    (panel) =>
      panel.cases.includes(caseId) &&
      (panel.members.includes(person) || panel.leader === person) &&
      panel.declared.has(person),
  );
}

/**
 * Whether a hat may read a filed application now: its applicant and its channel always, the office once it is
 * recommended, the examiners of its panel after undertaking and declaration, the committee from the deliberation,
 * supervisors always; nobody else.
 */
export function mayRead(
  registry: DeepReadonly<RegistryState>,
  round: Round,
  viewer: Actor,
  application: Filed,
): boolean {
  const { person, role, body } = viewer;
  if (role === 'applicant') return isApplicantOf(registry, application, person);
  if (role === 'recommender') return application.channel === body;
  if (role === 'office') return round.recommendation.recommended.has(application.case);
  if (role === 'examiner' || role === 'panel-leader') return mayExamine(round, person, application.case);
  if (role === 'committee') return round.proceedings.stages.has('deliberation');
  return role === 'supervisor';
}

const toldAtOnce: ReadonlySet<OutReason> = new Set([
  'withdrawn',
  'vetoed',
  'not-recommended',
  'consent-refused',
  'not-eligible',
]);

/**
 * What the applicant and its channel may know of how a case ended: what is decided about the case alone at once,
 * ranks and cuts only when the public notice is out.
 */
export function outcomeTold(round: Round, caseId: string): OutReason | undefined {
  const because = whyOut(round, caseId);
  if (because === undefined) return undefined;
  return toldAtOnce.has(because) || round.publicNotice.notices.size > 0 ? because : undefined;
}
