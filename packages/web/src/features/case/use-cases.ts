import { useLook } from '../../api/use-look.ts';
import { usePartyNames } from '../../api/use-names.ts';
import { hasRole, useRound } from '../../app/round.ts';

/** A case in one line, as far as the person's views tell. */
export interface CaseLine {
  readonly case: string;
  readonly name?: string | undefined;
  readonly track?: string | undefined;
  readonly outcome?: string | undefined;
  /** What is known of it in words: key of the page's words. */
  readonly standing?: string | undefined;
}

const as = (role: string) => ({ role });

/** The cases of the round that the person's views show, each once; what several views tell of one adds up. */
export function useCases(): { readonly cases: readonly CaseLine[]; readonly closedDoor: boolean } {
  const { jurisdiction, stream, hats } = useRound();
  const has = (...roles: Parameters<typeof hasRole>[1][]) => hasRole(hats, ...roles);
  const nameOf = usePartyNames(jurisdiction, has('office', 'recommender'));
  const mine = useLook(stream, 'my-applications', {}, { when: has('applicant') });
  const channel = useLook(stream, 'channel-desk', {}, { hat: as('recommender'), when: has('recommender') });
  const desk = useLook(stream, 'eligibility-desk', {}, { hat: as('office'), when: has('office') });
  const accepted = useLook(stream, 'accepted-list', {});
  const evaluation = useLook(stream, 'evaluation', {}, { hat: as('third-party'), when: has('third-party') });
  const notices = useLook(stream, 'public-notice', {});
  const lines: CaseLine[] = [
    ...(mine.data?.applications ?? []).map((entry) => ({
      case: entry.case,
      name: nameOf(entry.party),
      track: entry.track,
      outcome: entry.outcome,
      standing: 'filed',
    })),
    ...(channel.data?.cases ?? []).map((entry) => ({
      case: entry.case,
      name: nameOf(entry.party),
      track: entry.track,
      outcome: entry.outcome,
      standing: entry.recommended ? 'recommended' : 'filed',
    })),
    ...(desk.data?.cases ?? []).map((entry) => ({
      case: entry.case,
      name: entry.party === undefined ? undefined : nameOf(entry.party),
      track: entry.track,
      standing:
        entry.decision === undefined ? 'recommended' : entry.decision.accepted ? 'accepted' : 'refused',
    })),
    ...(evaluation.data?.cases ?? []).map((entry) => ({ case: entry.case, track: entry.track })),
    ...(accepted.data?.cases ?? []).map((entry) => ({
      case: entry.case,
      track: entry.track,
      ...('name' in entry && entry.name !== undefined ? { name: entry.name } : {}),
      standing: 'accepted',
    })),
    ...(notices.data?.notices ?? []).flatMap(({ entries }) =>
      entries.map((entry) => ({
        case: entry.case,
        name: entry.name,
        track: entry.track,
        standing: 'noticed',
      })),
    ),
  ];
  return { cases: together(lines), closedDoor: desk.error?.kind === 'closed-door' };
}

/** One line a case: later lines tell more of it. */
export function together(lines: readonly CaseLine[]): readonly CaseLine[] {
  const byCase = new Map<string, CaseLine>();
  for (const line of lines) {
    const given = Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined));
    byCase.set(line.case, { ...byCase.get(line.case), ...(given as unknown as CaseLine) });
  }
  return [...byCase.values()].sort((a, b) => (a.case < b.case ? -1 : 1));
}
