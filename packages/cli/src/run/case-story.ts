import {
  countedSheets,
  displayExact,
  displayPoints,
  exactFromText,
  type LedgerEvent,
  panelScoreOf,
  whyOut,
} from '@laureate/core';
import type { FoldedLedger, FoldedRound } from './fold-ledger.ts';
import { type GateResult, gateOf, type SurveyOfCase, surveyOf } from './review-results.ts';
import { type CitedReason, citedReason, citesOfOut } from './why.ts';

/** One act that touched a case. */
export interface StoryAct {
  readonly act: string;
  readonly at: string;
  readonly command: string;
  readonly by: LedgerEvent['by'];
  readonly preparedBy: string | null;
  readonly effectiveOn: string | null;
  readonly events: readonly string[];
}

export interface StageScore {
  readonly stage: string;
  /** Points with two decimals; absent while the scorebook is not confirmed. */
  readonly total: string | null;
  readonly items: readonly {
    readonly item: string;
    readonly values: Readonly<Record<string, number>>;
    readonly from: 'agreed' | 'mean' | 'trimmed-mean' | 'nothing';
    readonly value: string | null;
    readonly points: string | null;
  }[];
}

/** A case's way through its round and after, as the ledger tells it. */
export interface CaseStory {
  readonly round: string;
  readonly case: string;
  readonly track: string | null;
  readonly channel: string | null;
  readonly filedOn: string | null;
  readonly sealedEvents: number;
  readonly acts: readonly StoryAct[];
  readonly findings: readonly {
    readonly rule: string;
    readonly result: 'met' | 'not-met' | 'unknown';
    /** Why a rule counts as met although nothing was found to meet it. */
    readonly because: 'exception' | 'not-applying' | null;
    readonly cites: readonly string[];
  }[];
  readonly veto: { readonly veto: string; readonly source: string; readonly cites: readonly string[] } | null;
  readonly scores: readonly StageScore[];
  readonly gate: GateResult | null;
  readonly survey: SurveyOfCase | null;
  readonly rank: { readonly rank: number; readonly of: number; readonly total: string } | null;
  readonly thresholds: readonly {
    readonly grade: string;
    readonly threshold: number;
    readonly of: number;
    readonly met: boolean;
    readonly cites: readonly string[];
  }[];
  readonly proposed: string | null;
  readonly reasons: readonly CitedReason[];
  /** Votes on the name, where each name is voted on. */
  readonly votes: readonly {
    readonly grade: string;
    readonly isAnotherBallot: boolean;
    readonly for: number;
    readonly eligible: number;
    readonly carried: boolean;
  }[];
  readonly resolved: string | null;
  /** Reasons the committee gave: a threshold waived, a tie settled, a departure from the ranking or proposed grade. */
  readonly committee: readonly string[];
  readonly notices: readonly string[];
  readonly objections: readonly {
    readonly objection: string;
    readonly receivedOn: string;
    readonly outcome: string;
  }[];
  readonly out: CitedReason | null;
  readonly honour: {
    readonly honour: string;
    readonly grade: string;
    readonly decidedOn: string;
    readonly withdrawnOn: string | null;
  } | null;
  readonly filings: readonly { readonly on: string; readonly obligation: string }[];
}

/** Whether a payload names one of these ids anywhere. */
function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((entry) => names(entry, ids));
}

/** Acts whose events name the case, or something of it (its objections, its honour). Preparations are left out. */
function actsOf(events: readonly LedgerEvent[], ids: ReadonlySet<string>): StoryAct[] {
  const acts = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    if (event.type === 'ActPrepared') continue;
    acts.set(event.act, [...(acts.get(event.act) ?? []), event]);
  }
  return [...acts].flatMap(([act, own]) => {
    const [first] = own;
    if (!first || !own.some((event) => names(event.payload, ids))) return [];
    return [
      {
        act,
        at: first.at,
        command: first.command,
        by: first.by,
        preparedBy: first.preparedBy ?? null,
        effectiveOn: first.effectiveOn ?? null,
        events: own.map(({ type }) => type),
      },
    ];
  });
}

function scoresOf({ state, scheme }: FoldedRound, id: string): StageScore[] {
  if (!scheme) return [];
  const stages = scheme.document.process.map(({ stage }) => stage);
  return stages.flatMap((stage): StageScore[] => {
    const sheets = countedSheets(state, id, stage);
    if (sheets.length === 0) return [];
    const book = state.review.scorebooks.get(`${stage}/${id}`);
    const score = panelScoreOf(state, scheme, id, stage);
    return [
      {
        stage,
        total: book ? displayPoints(exactFromText(book.score), 2) : null,
        items: (score?.items ?? []).map((item) => ({
          item: item.item,
          values: Object.fromEntries(
            sheets.flatMap(({ examiner, values }) => {
              const value = values[item.item];
              return value === undefined ? [] : [[examiner, value]];
            }),
          ),
          from: item.from,
          value: item.value ? displayExact(item.value, 2) : null,
          points: item.score ? displayPoints(item.score, 2) : null,
        })),
      },
    ];
  });
}

function rankingOf({ state, scheme }: FoldedRound, id: string) {
  const application = state.application.applications.get(id);
  const track = application?.track;
  const rows = track ? (state.composite.rankings.get(track)?.rows ?? []) : [];
  const row = rows.find((entry) => entry.case === id);
  const outcome = track && state.composite.proposals.get(track)?.outcomes.find((entry) => entry.case === id);
  const rank =
    row?.rank === undefined || row.score === undefined
      ? null
      : {
          rank: row.rank,
          of: rows.filter((entry) => entry.rank !== undefined).length,
          total: displayPoints(exactFromText(row.score), 2),
        };
  const thresholds = (scheme?.document.grades ?? []).flatMap((grade) => {
    const rule = track && grade.threshold?.[track];
    if (!rule || !row || typeof rule.value !== 'number') return [];
    return [
      {
        grade: grade.id,
        threshold: rule.value,
        of: rule.of,
        met: row.thresholdsMet.includes(grade.id),
        cites: rule.cites,
      },
    ];
  });
  const reasons =
    scheme && track
      ? (outcome ? outcome.because : []).map((reason) => citedReason(scheme, track, reason))
      : [];
  const candidateFor = state.documentReview.candidateGrades.get(id);
  return { rank, thresholds, proposed: (outcome ? outcome.grade : candidateFor) ?? null, reasons };
}

/** Public reasons of the committee about a case; a secret ground is not told. */
function committeeOf({ state }: FoldedRound, id: string): string[] {
  const overrides = [...state.composite.overrides]
    .filter(([key, { secretGround }]) => key.endsWith(`/${id}`) && !secretGround)
    .map(([, { reason }]) => reason);
  const kept = state.inspection.kept.get(id);
  const motions = [...state.deliberation.motions.values()].flatMap(({ subject, decided }) => {
    if (!decided?.carried || subject.about === 'list' || subject.about === 'runoff') return [];
    if (subject.about !== 'tie') return subject.case === id && subject.reason ? [subject.reason] : [];
    const tie = state.composite.proposals
      .get(subject.track)
      ?.openTies.find((entry) => entry.grade === subject.grade);
    return tie?.cases.includes(id) ? [subject.reason] : [];
  });
  const choices = state.deliberation.choices
    .filter(({ among }) => among.includes(id))
    .map(({ reason }) => reason);
  return [...overrides, ...(kept === undefined ? [] : [kept]), ...motions, ...choices];
}

/** Counted votes on the name, and in another ballot among names with equal votes. */
function votesOf({ state }: FoldedRound, id: string): CaseStory['votes'] {
  return [...state.deliberation.motions.values()].flatMap(({ subject, decided }) => {
    const isOnName = subject.about === 'name' || subject.about === 'runoff';
    if (!isOnName || subject.case !== id || !decided) return [];
    const { for: votesFor, eligible } = decided.tally;
    const isAnotherBallot = subject.about === 'runoff';
    return [{ grade: subject.grade, isAnotherBallot, for: votesFor, eligible, carried: decided.carried }];
  });
}

function objectionsOf({ state }: FoldedRound, id: string): CaseStory['objections'] {
  return [...state.objection.objections.values()]
    .filter((entry) => entry.case === id)
    .map(({ objection, receivedOn, decided, referred, examined }) => {
      const decision = decided && (decided.upheld ? 'upheld' : 'rejected');
      const ended = referred ? 'referred' : examined?.accepted === false ? 'not-accepted' : 'open';
      return { objection, receivedOn, outcome: decision ?? ended };
    });
}

function vetoOf({ state, scheme }: FoldedRound, id: string): CaseStory['veto'] {
  const vetoed = state.proceedings.vetoed.get(id);
  if (!vetoed) return null;
  const cites = scheme?.document.vetoes.find((entry) => entry.id === vetoed.veto)?.cites ?? [];
  return { veto: vetoed.veto, source: vetoed.source, cites };
}

function findingsOf({ state }: FoldedRound, id: string): CaseStory['findings'] {
  const findings = state.eligibility.decisions.get(id)?.findings ?? [];
  return findings.map(({ rule, result, facts, cites }) => ({
    rule,
    result,
    because: facts.exception !== undefined ? 'exception' : facts.applies === false ? 'not-applying' : null,
    cites: [...cites],
  }));
}

function afterwardsOf({ registry }: FoldedLedger, round: FoldedRound, id: string) {
  const honour = [...registry.honours.honours.values()].find(
    (entry) => entry.round === round.id && entry.case === id,
  );
  if (!honour) return { honour: null, filings: [] };
  const filings = registry.obligations.filings
    .filter((entry) => entry.honour === honour.honour)
    .map(({ on, obligation }) => ({ on, obligation }));
  const { grade, decidedOn, withdrawnOn } = honour;
  return { honour: { honour: honour.honour, grade, decidedOn, withdrawnOn: withdrawnOn ?? null }, filings };
}

function outOf({ state, scheme }: FoldedRound, id: string): CitedReason | null {
  const because = whyOut(state, id);
  if (because === undefined) return null;
  const veto = state.proceedings.vetoed.get(id)?.veto;
  return { kind: `out.${because}`, facts: {}, cites: scheme ? citesOfOut(scheme, because, veto) : [] };
}

/** Tells one case's way from a folded ledger; nothing for a case that the ledger does not show. */
export function caseStory(ledger: FoldedLedger, id: string): CaseStory | undefined {
  const round = ledger.rounds.find(({ events }) =>
    events.some((event) => names(event.payload, new Set([id]))),
  );
  if (!round) return undefined;
  const { state } = round;
  const application = state.application.applications.get(id);
  const objections = objectionsOf(round, id);
  const after = afterwardsOf(ledger, round, id);
  const local = [...state.recommendation.objections.values()].filter((entry) => entry.case === id);
  const ids = new Set([id, ...[...objections, ...local].map(({ objection }) => objection)]);
  const afterIds = new Set(after.honour ? [after.honour.honour] : []);
  const own = [...actsOf(round.events, ids), ...actsOf(ledger.registryEvents, afterIds)];
  const resolved = application && state.deliberation.resolved.get(application.track);
  return {
    round: round.id,
    case: id,
    track: application?.track ?? null,
    channel: application?.channel ?? null,
    filedOn: application?.filedOn ?? null,
    sealedEvents: round.sealed,
    acts: own.sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at))),
    findings: findingsOf(round, id),
    veto: vetoOf(round, id),
    scores: scoresOf(round, id),
    gate: gateOf(round, id),
    survey: surveyOf(round, id),
    ...rankingOf(round, id),
    votes: votesOf(round, id),
    resolved: resolved?.winners.find((winner) => winner.case === id)?.grade ?? null,
    committee: committeeOf(round, id),
    notices: [...state.publicNotice.notices.values()]
      .filter(({ entries }) => entries.some((entry) => entry.case === id))
      .map(({ notice }) => notice),
    objections,
    out: outOf(round, id),
    ...after,
  };
}
