import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { addDays, daysBetween, earlierOf, type LocalDate, wholeYears } from '../../calendar/index.ts';
import type { FactValue } from '../application/events.ts';
import type { RoundState } from '../state.ts';

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * Whole years in one kind of work until the closing day of applications, by anniversary (Civil Code art. 202).
 * The latest established fact counts, else the applicant's claim; periods add up and overlaps count once.
 * Undefined where there is neither, or it is not given as periods: unknown, never zero years.
 */
export function yearsOfWork(
  round: DeepReadonly<RoundState>,
  caseId: string,
  fact: string,
): number | undefined {
  const closesOn = round.call.plan?.closesOn;
  const value = factOf(round, caseId, fact);
  if (closesOn === undefined || value?.shape !== 'periods') return undefined;
  const spans = merged(
    value.periods.map(({ from, to }) => ({
      from,
      until: to === undefined ? closesOn : earlierOf(addDays(to, 1), closesOn),
    })),
  );
  const last = spans.at(-1);
  if (!last) return 0;
  const earlier = spans.slice(0, -1).reduce((days, span) => days + daysBetween(span.from, span.until), 0);
  return wholeYears(addDays(last.from, -earlier), last.until);
}

function factOf(
  round: DeepReadonly<RoundState>,
  caseId: string,
  fact: string,
): DeepReadonly<FactValue> | undefined {
  const established = round.eligibility.facts.get(caseId)?.findLast((entry) => entry.fact === fact);
  const claims = round.application.applications.get(caseId)?.claims;
  return established?.value ?? claims?.find((claim) => claim.fact === fact)?.value;
}

/** Spans in order of time, those that touch or overlap joined; empty ones dropped. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (span.until <= span.from) continue;
    const last = joined.at(-1);
    if (last && span.from <= last.until) {
      if (span.until > last.until) joined[joined.length - 1] = { from: last.from, until: span.until };
    } else joined.push(span);
  }
  return joined;
}
