import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { VerifiedStream } from '../ledger/verify/report.ts';
import { type BeforeAct, walkActs } from '../recompute/walk-acts.ts';
import { candidatesResolved } from '../round/deliberation/events.ts';
import { eligibilityDecided } from '../round/eligibility/events.ts';
import type { RoundState } from '../round/state.ts';
import type { Track } from '../scheme/model/cited.ts';
import type { Scheme, SchemeBundle } from '../scheme/scheme.ts';
import type { Setting } from '../scheme/settings.ts';
import { asRulesOf, placesUnder, roundUnder } from './as-if.ts';
import { type EligibilityUnder, eligibilityUnder, factsUnknown } from './eligibility-under.ts';
import { type OutcomeUnder, outcomesUnder } from './outcome-under.ts';
import { type ReplayedCase, type ReplayedPlaces, type ReplayedRound, replayedRule } from './replayed.ts';

type Round = DeepReadonly<RoundState>;

/** What is gathered of one round while its record is walked through. */
interface Gathered {
  readonly other: Scheme;
  readonly recorded: Scheme;
  readonly eligibility: Map<string, EligibilityUnder>;
  readonly outcomes: Map<string, OutcomeUnder>;
  places: readonly ReplayedPlaces[];
  round: Round;
}

/**
 * Tells the rounds of a ledger again under another scheme: who would have been let in, ranked and honoured, by which
 * rules, and what the record cannot tell because nobody established it. Each decision is judged on what was known when
 * it was taken; human judgement (scores, opinions, objections) stays as recorded, votes and overrides are not guessed.
 */
export function replayUnder(
  streams: readonly VerifiedStream[],
  other: SchemeBundle,
  settings: readonly Setting[] = [],
): readonly ReplayedRound[] {
  const rounds = new Map<string, Gathered>();
  walkActs(streams, ({ event }, before) => {
    const { round, roundId, scheme } = before;
    if (!round || roundId === undefined || !scheme) return;
    const gathered = rounds.get(roundId) ?? startOf(scheme, other, settings, round);
    rounds.set(roundId, gathered);
    gathered.round = round;
    if (event.type === eligibilityDecided.type) judge(gathered, before, event.payload);
    if (event.type === candidatesResolved.type) rank(gathered, before, roundId);
  });
  const inOrder = streams
    .filter(({ id }) => id.startsWith('round/'))
    .map(({ id }) => id.slice('round/'.length));
  return inOrder.flatMap((round) => {
    const gathered = rounds.get(round);
    return gathered ? [toldAgain(round, gathered)] : [];
  });
}

function startOf(
  recorded: Scheme,
  other: SchemeBundle,
  settings: readonly Setting[],
  round: Round,
): Gathered {
  const rules = asRulesOf(recorded, other, settings);
  const nothing = { eligibility: new Map(), outcomes: new Map(), places: [] };
  return { other: rules, recorded, round, ...nothing };
}

function judge({ other, eligibility }: Gathered, { registry, round }: BeforeAct, payload: unknown): void {
  const { case: id, decidedOn } = eligibilityDecided.payload.parse(payload);
  if (round) eligibility.set(id, eligibilityUnder(other, registry, round, id, decidedOn));
}

/** Ranks both tracks anew at each resolution; the last one stands. */
function rank(gathered: Gathered, { registry, round }: BeforeAct, roundId: string): void {
  if (!round) return;
  const { other, recorded, eligibility } = gathered;
  const accepted = [...eligibility].filter(([, { replayed }]) => replayed !== 'refused').map(([id]) => id);
  const places = placesUnder(other, registry, round);
  const under = roundUnder(other, round, new Set(accepted), places);
  gathered.places = placesOf(gathered, places);
  for (const { track } of other.document.tracks) {
    const found = outcomesUnder({ registry, round: under, roundId, scheme: other, recorded }, track);
    for (const [id, outcome] of found) gathered.outcomes.set(id, outcome);
  }
}

function placesOf({ round, other }: Gathered, places: ReturnType<typeof placesUnder>): ReplayedPlaces[] {
  const recorded = round.call.plan?.places ?? [];
  const keyOf = ({ grade, track }: { grade: string; track: string }) => `${grade}/${track}`;
  const keys = [...new Set([...recorded, ...places].map(keyOf))];
  return keys.flatMap((key) => {
    const before = recorded.find((row) => keyOf(row) === key);
    const after = places.find((row) => keyOf(row) === key);
    const row = after ?? before;
    if (!row) return [];
    const { grade, track } = row;
    return [
      {
        grade,
        track,
        ...(before ? { recorded: before.forThisRound } : {}),
        ...(after ? { replayed: after.forThisRound } : {}),
        cites: [
          ...new Set([
            ...other.citesOf(`grades.${grade}.places.${track}`),
            ...other.citesOf('period.sharePerRound'),
          ]),
        ],
      },
    ];
  });
}

function toldAgain(roundId: string, gathered: Gathered): ReplayedRound {
  const { other, recorded, round, places } = gathered;
  const stagesOf = (scheme: Scheme) => scheme.document.process.map(({ stage }) => stage);
  const [ours, theirs] = [stagesOf(recorded), stagesOf(other)];
  const cases = [...round.application.applications.values()]
    .sort((one, another) => (one.case < another.case ? -1 : 1))
    .map((application) => caseUnder(gathered, application.case, application.track));
  return {
    round: roundId,
    recorded: { scheme: recorded.id, version: recorded.document.version },
    replayed: { scheme: other.id, version: other.document.version },
    stages: {
      onlyRecorded: ours.filter((stage) => !theirs.includes(stage)),
      onlyReplayed: theirs.filter((stage) => !ours.includes(stage)),
    },
    places,
    cases,
  };
}

function caseUnder(gathered: Gathered, id: string, track: Track): ReplayedCase {
  const { round, eligibility: judged, outcomes } = gathered;
  const decision = round.eligibility.decisions.get(id);
  const under = judged.get(id);
  const outcome = outcomes.get(id);
  const recorded = decision === undefined ? 'not-decided' : decision.accepted ? 'accepted' : 'refused';
  const replayed = under?.replayed ?? 'unknown';
  const wasRanked = round.composite.rankings.get(track)?.rows.find((row) => row.case === id)?.rank;
  const gradeBefore = gradeOf(round, id);
  const gradeAfter = replayed === 'refused' ? 'none' : (outcome?.grade ?? (under ? 'none' : 'unknown'));
  const isOtherRank = wasRanked !== undefined && outcome?.rank !== undefined && wasRanked !== outcome.rank;
  return {
    case: id,
    track,
    eligibility: { recorded, replayed, ...rulesThatDiffer(gathered, id, track) },
    rank: {
      ...(wasRanked === undefined ? {} : { recorded: wasRanked }),
      ...(outcome?.rank === undefined ? {} : { replayed: outcome.rank }),
    },
    grade: { recorded: gradeBefore, replayed: gradeAfter, because: outcome?.because ?? [] },
    unknown: [
      ...(under ? factsUnknown(under) : [{ kind: 'not-decided' } as const]),
      ...(outcome?.unknown ?? []),
    ],
    differs:
      (recorded !== 'not-decided' && replayed !== 'unknown' && recorded !== replayed) ||
      isOtherRank ||
      (gradeAfter !== 'unknown' && gradeAfter !== gradeBefore),
  };
}

/** The grade a case was honoured with (or was to be) when the record ends. */
function gradeOf(round: Round, id: string): string | 'none' {
  for (const batch of round.approval.batches.values()) {
    const approved = batch.decided?.approved.find((entry) => entry.case === id);
    if (approved) return approved.grade;
  }
  return 'none';
}

function rulesThatDiffer(
  { other, recorded, round, eligibility }: Gathered,
  id: string,
  track: Track,
): Pick<ReplayedCase['eligibility'], 'notMet' | 'noLonger'> {
  const under = eligibility.get(id);
  const cited = (scheme: Scheme, rule: string) => replayedRule(scheme, `eligibility.${track}.${rule}`);
  const notMet = (findings: readonly { readonly rule: string; readonly result: string }[]) =>
    findings.filter(({ result }) => result === 'not-met').map(({ rule }) => rule);
  const now = notMet(under?.findings ?? []);
  const then = notMet(round.eligibility.decisions.get(id)?.findings ?? []);
  return {
    notMet: now.map((rule) => cited(other, rule)),
    noLonger: under ? then.filter((rule) => !now.includes(rule)).map((rule) => cited(recorded, rule)) : [],
  };
}
