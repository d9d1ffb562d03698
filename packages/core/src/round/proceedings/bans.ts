import type { RoundSituation } from '../../act/command.ts';
import { type EventDraft, upcastPayload } from '../../act/event-kind.ts';
import { addYears } from '../../calendar/index.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { banImposed, banLifted } from '../../registry/programmes/events.ts';
import type { VetoRule } from '../../scheme/model/eligibility-model.ts';
import { countOfRule } from '../eligibility/rules/rule-kind.ts';
import { caseVetoed } from './events.ts';

/** The ban a veto carries: from the day of decision to the same day so many years later. Empty for one without. */
export function bansOfVeto(
  { round, roundId, scheme, legalDay }: RoundSituation,
  caseId: string,
  veto: VetoRule | undefined,
): EventDraft[] {
  const party = round.application.applications.get(caseId)?.party;
  if (!veto?.ban || party === undefined) return [];
  return [
    banImposed({
      programme: scheme.document.programme,
      party,
      from: legalDay,
      to: addYears(legalDay, countOfRule(veto.ban)),
      because: { round: roundId, case: caseId, veto: veto.id },
    }),
  ];
}

/** The bans that go with vetoes that are taken back. */
export function bansLifted(
  { registry, roundId }: RoundSituation,
  undone: readonly LedgerEvent[],
): EventDraft[] {
  const vetoes = undone
    .filter((event) => event.type === caseVetoed.type)
    .map((event) => upcastPayload(caseVetoed, event));
  return registry.programmes.bans.flatMap(({ programme, party, because }) => {
    const isOfVeto =
      because?.round === roundId &&
      vetoes.some((vetoed) => vetoed.case === because.case && vetoed.veto === because.veto);
    return isOfVeto ? [banLifted({ programme, party, because })] : [];
  });
}
