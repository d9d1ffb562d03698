import { shutCases } from '../../access/conflicts.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { liveApplications } from '../standing.ts';
import { soleOfficeVacant } from './refusals.ts';

const soleKinds: ReadonlySet<string> = new Set(['office', 'committee']);

/**
 * Bodies that only one body can be (the office, the committee) whose heads all take no part in a live case, while no
 * deputy without such a recusal is appointed for the round: no stage closes until the body above appoints one.
 */
export function whySoleOfficeVacant({ registry, round, roundId, scheme, today }: RoundSituation): Refusal[] {
  const live = new Set(liveApplications(round).map((application) => application.case));
  const ground = { registry, round, scheme, day: today };
  const isRecused = (person: string) =>
    round.proceedings.recusals.some((entry) => entry.person === person && live.has(entry.case)) ||
    shutCases(ground, person, [...live]).certain.size > 0;
  const isOn = (span: { readonly from: string; readonly to?: string | undefined }) =>
    span.from <= today && (span.to === undefined || today <= span.to);
  const bodies = [...registry.jurisdiction.bodies.values()].filter(
    (body) => soleKinds.has(body.kind) && !body.closed,
  );
  return bodies.flatMap(({ body }) => {
    const heads = registry.staff.memberships
      .filter((seat) => seat.body === body && seat.rank === 'head' && isOn(seat))
      .map((seat) => seat.person);
    const stoodInFor = registry.staff.deputies.some(
      (entry) =>
        entry.body === body &&
        isOn(entry) &&
        (entry.round === undefined || entry.round === roundId) &&
        heads.includes(entry.insteadOf) &&
        !isRecused(entry.deputy),
    );
    const isVacant = heads.length > 0 && heads.every(isRecused) && !stoodInFor;
    return isVacant ? [soleOfficeVacant({ body, recused: heads })] : [];
  });
}
