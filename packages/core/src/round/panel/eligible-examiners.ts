import { isApplyingIn, isRecused } from '../../access/policy.ts';
import { identityOf, idsOf, sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { addYears, type LocalDate } from '../../calendar/index.ts';
import type { PoolExaminer } from '../../registry/pools/slice.ts';
import { isBarred } from '../../registry/staff/is-barred.ts';
import { supervises } from '../../registry/staff/supervision-groups.ts';
import type { RegistryState } from '../../registry/state.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RoundState } from '../state.ts';

/** What examiners are judged against, on a business day. */
export interface PanelGround {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round: DeepReadonly<RoundState>;
  readonly scheme: Scheme;
  readonly today: LocalDate;
}

export type Unavailable =
  | 'not-enrolled'
  | 'not-yet'
  | 'expired'
  | 'barred'
  | 'supervises'
  | 'applies-in-round';
export type ConflictGround =
  | 'employment'
  | 'former-employment'
  | 'consultancy'
  | 'training'
  | 'shared-project'
  | 'shareholding'
  | 'kinship'
  | 'recused';

/** Why a person cannot sit on any panel of the round today: not in the pool, barred, supervising, or applying. */
export function whyUnavailable(
  { registry, round, today }: PanelGround,
  person: string,
): Unavailable | undefined {
  const examiner = registry.pools.examiners.get(person);
  if (!examiner) return 'not-enrolled';
  if (isBarred(registry, person)) return 'barred';
  if (supervises(registry, person, { from: today, to: today })) return 'supervises';
  if (idsOf(registry, person).some((id) => isApplyingIn(round, id))) return 'applies-in-round';
  if (today < examiner.from) return 'not-yet';
  return today > examiner.to ? 'expired' : undefined;
}

/** Parties whose closeness is a conflict in a case: the applicant, its employer, the organisation the person heads. */
function partiesOf({ registry, round }: PanelGround, caseId: string): ReadonlySet<string> {
  const application = round.application.applications.get(caseId);
  const parties = [application?.party, application?.employer, application?.headOf];
  return new Set(parties.flatMap((party) => (party === undefined ? [] : identityOf(registry, party))));
}

/** Blood and money last; other ties count as long as the look-back reaches. */
const timeless: readonly string[] = ['kinship', 'shareholding'];

/** First day of the look-back; nothing where the scheme has none, then no tie that ended counts. */
function lookBackFrom({ scheme, today }: PanelGround): LocalDate {
  const years = scheme.stage('panel')?.lookBack.value;
  return typeof years === 'number' ? addYears(today, -years) : today;
}

/**
 * Grounds on which an examiner may not judge a case: employment of the pool's record or of a recorded tie within the
 * scheme's look-back (its first day counts), other ties likewise, kinship and shareholding at any time, a recusal.
 */
export function conflictsOf(ground: PanelGround, person: string, caseId: string): ConflictGround[] {
  const { registry, round, today } = ground;
  const parties = partiesOf(ground, caseId);
  const isNear = (organisation: string) => parties.has(identityOf(registry, organisation));
  const since = lookBackFrom(ground);
  const examiner = registry.pools.examiners.get(person);
  const former = examiner?.formerEmployers ?? [];
  const ties = registry.parties.ties
    .filter((tie) => sameParty(registry, tie.person, person) && isNear(tie.organisation))
    .filter((tie) => tie.from <= today)
    .filter((tie) => timeless.includes(tie.kind) || tie.to === undefined || tie.to >= since);
  const grounds: (ConflictGround | false)[] = [
    examiner?.employer !== undefined && isNear(examiner.employer) && 'employment',
    former.some((entry) => isNear(entry.organisation) && entry.until >= since) && 'former-employment',
    ...ties.map((tie) => tie.kind),
    idsOf(registry, person).some((id) => isRecused(round, id, caseId)) && 'recused',
  ];
  return [...new Set(grounds.filter((entry) => entry !== false))];
}

/** One examiner of the pool with every reason against sitting on a panel for the cases; none: may be chosen. */
export interface PoolChoice {
  readonly examiner: DeepReadonly<PoolExaminer>;
  readonly unavailable?: Unavailable;
  readonly conflicts: readonly { readonly case: string; readonly ground: ConflictGround }[];
  readonly isEligible: boolean;
}

/** The whole pool, in the order of ids, each with the reasons for exclusion from a panel for these cases. Pure. */
export function eligibleExaminers(ground: PanelGround, cases: readonly string[]): PoolChoice[] {
  return [...ground.registry.pools.examiners.values()]
    .sort((a, b) => (a.person < b.person ? -1 : 1))
    .map((examiner) => {
      const unavailable = whyUnavailable(ground, examiner.person);
      const conflicts = cases.flatMap((id) =>
        conflictsOf(ground, examiner.person, id).map((entry) => ({ case: id, ground: entry })),
      );
      const isEligible = unavailable === undefined && conflicts.length === 0;
      return { examiner, ...(unavailable ? { unavailable } : {}), conflicts, isEligible };
    });
}
