import { sameParty } from '../../access/same-party.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { yearOf } from '../../calendar/index.ts';
import type { Honour } from '../../registry/honours/slice.ts';
import { recordReplacedBy } from '../../registry/programmes/honours-of-party.ts';
import type { PastHonour } from '../../registry/programmes/slice.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { Application } from '../application/slice.ts';
import type { RoundPlan } from '../call/slice.ts';
import { noticeOf } from '../public-notice/standing-notice.ts';

type Ground = Pick<RoundSituation, 'registry' | 'round' | 'roundId' | 'scheme' | 'legalDay'>;

/** An approved case with the name and grade it was under notice with. */
export interface ApprovedCase {
  readonly case: string;
  readonly party: string;
  readonly track: Track;
  readonly grade: string;
  readonly name: string;
}

/** The case as it stood on its notice; nothing for a case under no notice. */
export function approvedCase({ round }: Pick<Ground, 'round'>, id: string): ApprovedCase | undefined {
  const application: DeepReadonly<Application> | undefined = round.application.applications.get(id);
  const entry = noticeOf(round, id)?.entries.find((one) => one.case === id);
  if (!application || !entry) return undefined;
  const { track, grade, name } = entry;
  return { case: id, party: application.party, track, grade, name };
}

/** Standing honours of a party in a period, from this ledger. */
function honoursInPeriod({ registry }: Ground, plan: DeepReadonly<RoundPlan>, party: string) {
  return [...registry.honours.honours.values()].filter(
    (honour) =>
      sameParty(registry, honour.party, party) &&
      honour.programme === plan.programme &&
      honour.period === plan.period &&
      honour.withdrawnOn === undefined &&
      honour.replacedBy === undefined,
  );
}

/** Whether the party was honoured with a grade in the period that is honoured once only; records count too. */
export function isHonouredBefore(
  ground: Ground,
  plan: DeepReadonly<RoundPlan>,
  { party, grade }: ApprovedCase,
): boolean {
  if (ground.scheme.document.cumulation.honouredOnce?.grade !== grade) return false;
  const recorded = ground.registry.programmes.pastHonours.some(
    (past) =>
      sameParty(ground.registry, past.party, party) &&
      past.grade === grade &&
      past.programme === plan.programme &&
      past.period === plan.period,
  );
  return recorded || honoursInPeriod(ground, plan, party).some((honour) => honour.grade === grade);
}

/** The lower honour of the same period that this one replaces, where the scheme lets grades be raised. */
function replacedHonour(
  ground: Ground,
  plan: DeepReadonly<RoundPlan>,
  { party, grade }: ApprovedCase,
): DeepReadonly<Honour> | undefined {
  const upgrade = ground.scheme.document.cumulation.upgrade;
  if (upgrade?.to !== grade) return undefined;
  return honoursInPeriod(ground, plan, party).find((honour) => honour.grade === upgrade.from);
}

/** The lower honour of the same period that was entered from records and that this one replaces. */
function replacedRecord(
  { registry, scheme }: Ground,
  plan: DeepReadonly<RoundPlan>,
  { party, grade }: ApprovedCase,
) {
  const upgrade = scheme.document.cumulation.upgrade;
  if (upgrade?.to !== grade) return undefined;
  return registry.programmes.pastHonours.find(
    (past) =>
      sameParty(registry, past.party, party) &&
      past.grade === upgrade.from &&
      past.programme === plan.programme &&
      past.period === plan.period &&
      recordReplacedBy(registry.honours, past) === undefined,
  );
}

const recordKey = ({ party, grade, decidedOn }: DeepReadonly<PastHonour>) => ({ party, grade, decidedOn });

/** What is conferred for an approved case: it takes a place, and the award year is that of the decision. */
export function honourFor(ground: Ground, plan: DeepReadonly<RoundPlan>, approved: ApprovedCase) {
  const { roundId, legalDay } = ground;
  const replaced = replacedHonour(ground, plan, approved);
  const record = replacedRecord(ground, plan, approved);
  return {
    honour: `${roundId}-${approved.case}`,
    programme: plan.programme,
    period: plan.period,
    round: roundId,
    ...approved,
    decidedOn: legalDay,
    awardYear: yearOf(legalDay),
    ...(replaced ? { replaces: replaced.honour } : {}),
    ...(record ? { replacesRecorded: recordKey(record) } : {}),
    takesPlace: true,
  };
}
