import { hatsOf } from '../../access/hats.ts';
import { isWithinReach } from '../../access/policy.ts';
import type { Actor } from '../../access/roles.ts';
import { identityOf } from '../../access/same-party.ts';
import type { RoundSituation } from '../../act/command.ts';
import { isWithin } from '../../registry/jurisdiction/spans.ts';

type Situation = Pick<RoundSituation, 'registry' | 'round' | 'roundId' | 'scheme' | 'today'>;

const applicantSide = new Set(['applicant', 'objector', 'public']);

/**
 * Everybody who has a part in the round today: members and deputies of bodies, panel members and leaders; each once,
 * under the id the person now stands under, in the order of ids.
 */
export function boundPersons({ registry, round, roundId, today }: Situation): string[] {
  const persons = [
    ...registry.staff.memberships.filter((seat) => isWithin(seat, today)).map(({ person }) => person),
    ...registry.staff.deputies
      .filter((entry) => isWithin(entry, today) && (entry.round ?? roundId) === roundId)
      .map(({ deputy }) => deputy),
    ...[...round.panel.panels.values()].flatMap(({ members }) => members),
  ];
  return [...new Set(persons.map((person) => identityOf(registry, person)))].sort();
}

/** Those and the pool's examiners, who may yet have a part. */
export function possiblyBound(situation: Situation): string[] {
  const { registry } = situation;
  const pool = [...registry.pools.examiners.keys()].map((person) => identityOf(registry, person));
  return [...new Set([...boundPersons(situation), ...pool])].sort();
}

/** The hats by which a person has a part in the round. */
function bindingHats({ registry, round, roundId, scheme, today }: Situation, person: string): Actor[] {
  const ground = { registry, round, roundId, scheme, day: today };
  return hatsOf(ground, person).filter(({ role }) => !applicantSide.has(role));
}

/** Whether any hat of a person would reach a case, were there no conflict. */
export function wouldReach(situation: Situation, person: string, caseId: string): boolean {
  const { registry, round, roundId, scheme, today } = situation;
  const ground = { registry, round, roundId, scheme, day: today };
  return bindingHats(situation, person).some((hat) => isWithinReach(ground, hat, caseId));
}
