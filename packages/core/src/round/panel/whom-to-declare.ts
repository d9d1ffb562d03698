import { whyNotTouch } from '../../access/policy.ts';
import type { RoundViewSituation } from '../../act/view.ts';
import { localNoticeOf } from '../recommendation/local-notices.ts';

/** Who stands behind a case, as far as it takes to say whether one has a conflict: no byte of what was filed. */
export interface CaseToDeclare {
  readonly case: string;
  /** As published on the notice of its recommender, else an organisation's registered name; persons' may be unknown. */
  readonly name?: string;
  /** Of a person who applies: the organisation that employs them. */
  readonly employer?: string;
}

type Situation = Pick<
  RoundViewSituation<unknown>,
  'registry' | 'round' | 'roundId' | 'scheme' | 'viewer' | 'today'
>;

/** The name a case was published under by its recommender; nothing before, and where no notice was held. */
const publishedName = ({ round }: Situation, id: string): string | undefined =>
  localNoticeOf(round, id)?.entries.find((entry) => entry.case === id)?.name;

/**
 * Names of the applicants of cases, for a panel member who has yet to declare: nobody can say who they have a tie to
 * without knowing who it is. A case that is shut to the member for good is left out.
 */
export function whomToDeclare(situation: Situation, cases: readonly string[]): CaseToDeclare[] {
  const { registry, round, viewer, today: day, ...known } = situation;
  const nameOf = (party: string | undefined) =>
    party === undefined ? undefined : registry.parties.parties.get(party)?.name;
  return cases.flatMap((id) => {
    const application = round.application.applications.get(id);
    const ground = { ...known, registry, round, day };
    if (!application || whyNotTouch(ground, viewer, [id], { standsAside: true }).length > 0) return [];
    const name = publishedName(situation, id) ?? nameOf(application.party);
    const employer = nameOf(application.employer);
    return [
      {
        case: id,
        ...(name === undefined ? {} : { name }),
        ...(employer === undefined ? {} : { employer }),
      },
    ];
  });
}
