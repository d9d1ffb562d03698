import { displayPoints, exactFromText, type Scheme, type Track, whyOut } from '@laureate/core';
import type { City } from '@laureate/tables';
import { nameOf } from './names.ts';
import { voteReasons } from './vote-reasons.ts';
import { type CitedReason, citedReason, citesOfOut } from './why.ts';

const tracks: readonly Track[] = ['organisation', 'individual'];

/** One case in the table of candidates. */
export interface CandidateLine {
  readonly rank: number | null;
  readonly case: string;
  readonly name: string;
  /** Points with two decimals. */
  readonly total: string | null;
  /** Proposed by rank and places. */
  readonly grade: string | null;
  /** Resolved by the committee. */
  readonly resolved: string | null;
  readonly reasons: readonly CitedReason[];
}

export interface TrackOutcome {
  readonly track: Track;
  readonly lines: readonly CandidateLine[];
  readonly emptyPlaces: readonly { readonly grade: string; readonly places: number }[];
}

export interface StageLine {
  readonly stage: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
  /** Acts between this opening and the next one. */
  readonly acts: number;
}

/** What a run came to, as data: what `--json` prints. */
export interface RunOutcome {
  readonly round: string;
  readonly scheme: { readonly id: string; readonly version: number; readonly trial: boolean } | null;
  readonly cases: { readonly filed: number; readonly accepted: number; readonly stillIn: number };
  readonly stages: readonly StageLine[];
  readonly tracks: readonly TrackOutcome[];
  readonly notices: readonly {
    readonly notice: string;
    readonly names: number;
    readonly publishedOn: string;
    readonly endsOn: string;
    readonly provisional: boolean;
    readonly replacedBy: string | null;
    readonly closedOn: string | null;
    readonly held: readonly string[];
  }[];
  readonly objections: readonly {
    readonly objection: string;
    readonly case: string;
    readonly receivedOn: string;
    readonly outcome: 'upheld' | 'rejected' | 'not-accepted' | 'referred' | 'open';
  }[];
  readonly winners: readonly {
    readonly honour: string;
    readonly case: string;
    readonly name: string;
    readonly track: Track;
    readonly grade: string;
    readonly decidedOn: string;
    readonly withdrawnOn: string | null;
  }[];
  readonly emptyPlaces: readonly {
    readonly grade: string;
    readonly track: string;
    readonly places: number;
  }[];
}

type Round = NonNullable<ReturnType<City['book']['round']>>;

const points = (score: string | undefined): string | null =>
  score === undefined ? null : displayPoints(exactFromText(score), 2);

interface Row {
  readonly case: string;
  readonly rank?: number | undefined;
  readonly score?: string | undefined;
}

/** Candidates of a track that were proposed for a grade without a ranking. */
function candidateRows(round: Round, track: Track): Row[] {
  return [...round.documentReview.candidateGrades.keys()]
    .filter((id) => round.application.applications.get(id)?.track === track)
    .map((id) => ({ case: id }));
}

function linesOf(city: City, round: Round, scheme: Scheme, track: Track): CandidateLine[] {
  const rows: readonly Row[] = round.composite.rankings.get(track)?.rows ?? candidateRows(round, track);
  const proposal = round.composite.proposals.get(track);
  const resolved = round.deliberation.resolved.get(track);
  return rows.map((row): CandidateLine => {
    const outcome = proposal?.outcomes.find((entry) => entry.case === row.case);
    const application = round.application.applications.get(row.case);
    const out = whyOut(round, row.case);
    const veto = round.proceedings.vetoed.get(row.case)?.veto;
    const reasons = (outcome?.because ?? []).map((reason) => citedReason(scheme, track, reason));
    const later: CitedReason[] =
      out === undefined || reasons.some(({ kind }) => kind.startsWith('out.'))
        ? []
        : [{ kind: `out.${out}`, facts: {}, cites: citesOfOut(scheme, out, veto) }];
    const winner = resolved?.winners.find((entry) => entry.case === row.case);
    const isVoted = winner !== undefined || out === 'not-resolved';
    const votes = isVoted ? voteReasons(scheme, round.deliberation, track, row.case) : [];
    return {
      rank: row.rank ?? null,
      case: row.case,
      name: application ? nameOf(city, application.party) : row.case,
      total: points(row.score),
      grade: outcome?.grade ?? round.documentReview.candidateGrades.get(row.case) ?? null,
      resolved: winner?.grade ?? null,
      reasons: [...reasons, ...votes, ...later],
    };
  });
}

function inRankOrder(lines: readonly CandidateLine[]): CandidateLine[] {
  const place = ({ rank }: CandidateLine) => rank ?? Number.MAX_SAFE_INTEGER;
  return [...lines].sort((one, other) => place(one) - place(other) || (one.case < other.case ? -1 : 1));
}

function trackOutcomes(city: City, round: Round, scheme: Scheme | undefined): TrackOutcome[] {
  if (!scheme) return [];
  return tracks
    .filter((track) => round.composite.rankings.has(track) || candidateRows(round, track).length > 0)
    .map((track) => ({
      track,
      lines: inRankOrder(linesOf(city, round, scheme, track)),
      emptyPlaces: (round.composite.proposals.get(track)?.emptyPlaces ?? []).map(({ grade, places }) => ({
        grade,
        places,
      })),
    }));
}

function stageLines(city: City, id: string, round: Round): StageLine[] {
  const entries = city.book.streams.find((stream) => stream.id === `round/${id}`)?.record.entries ?? [];
  const acts = [...new Set(entries.map(({ event }) => event.act))];
  const openings = new Map<string, number>();
  for (const { event } of entries) {
    const { stage } = event.payload as { stage?: string };
    if (event.type === 'StageOpened' && stage !== undefined) openings.set(stage, acts.indexOf(event.act));
  }
  return [...round.proceedings.stages.entries()].map(([stage, times]) => {
    const from = openings.get(stage) ?? 0;
    const later = [...openings.values()].filter((at) => at > from);
    return {
      stage,
      openedOn: times.openedOn,
      closedOn: times.closedOn ?? null,
      acts: Math.min(acts.length, ...later) - from,
    };
  });
}

type Objections = Round['objection']['objections'];
type ObjectionState = Objections extends Map<string, infer O> ? O : never;

function objectionOutcome({ decided, examined, referred }: ObjectionState) {
  if (decided) return decided.upheld ? ('upheld' as const) : ('rejected' as const);
  if (referred) return 'referred' as const;
  return examined && !examined.accepted ? ('not-accepted' as const) : ('open' as const);
}

function noticesOf(round: Round): RunOutcome['notices'] {
  return [...round.publicNotice.notices.values()].map((notice) => ({
    notice: notice.notice,
    names: notice.entries.length,
    publishedOn: notice.publishedOn,
    endsOn: notice.term.endsOn,
    provisional: notice.term.provisional,
    replacedBy: notice.replacedBy ?? null,
    closedOn: notice.closed?.on ?? null,
    held: notice.closed?.held ?? [],
  }));
}

function winnersOf(city: City, id: string): RunOutcome['winners'] {
  return [...city.book.registry.honours.honours.values()]
    .filter((honour) => honour.round === id)
    .map((honour) => ({
      honour: honour.honour,
      case: honour.case ?? '',
      name: honour.name,
      track: honour.track,
      grade: honour.grade,
      decidedOn: honour.decidedOn,
      withdrawnOn: honour.withdrawnOn ?? null,
    }));
}

function emptyAtEnd(city: City, id: string): RunOutcome['emptyPlaces'] {
  const entries = city.book.streams.find((stream) => stream.id === `round/${id}`)?.record.entries ?? [];
  const end = entries.find(({ event }) => event.type === 'RoundEnded')?.event.payload;
  return (end as { emptyPlaces?: RunOutcome['emptyPlaces'] } | undefined)?.emptyPlaces ?? [];
}

/** What a city's round came to so far. A round that was not planned yet has nothing in it. */
export function outcomeOf(city: City, id: string): RunOutcome {
  const round = city.book.round(id);
  const scheme = city.book.schemeOf(id);
  const plan = round?.call.plan;
  const nothing = {
    cases: { filed: 0, accepted: 0, stillIn: 0 },
    stages: [],
    tracks: [],
    notices: [],
    objections: [],
  };
  const head = {
    round: id,
    scheme: plan ? { id: plan.scheme, version: plan.version, trial: plan.trial } : null,
    winners: winnersOf(city, id),
    emptyPlaces: emptyAtEnd(city, id),
  };
  if (!round) return { ...head, ...nothing };
  const cases = [...round.application.applications.keys()];
  return {
    ...head,
    cases: {
      filed: cases.length,
      accepted: [...round.eligibility.decisions.values()].filter(({ accepted }) => accepted).length,
      stillIn: cases.filter((each) => whyOut(round, each) === undefined).length,
    },
    stages: stageLines(city, id, round),
    tracks: trackOutcomes(city, round, scheme),
    notices: noticesOf(round),
    objections: [...round.objection.objections.values()].map((entry) => ({
      objection: entry.objection,
      case: entry.case,
      receivedOn: entry.receivedOn,
      outcome: objectionOutcome(entry),
    })),
  };
}
