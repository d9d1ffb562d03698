import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { schemeKey } from '../../registry/programmes/slice.ts';
import type { roundPlanned } from '../../round/call/events.ts';
import { placesOfRound } from '../../round/call/places-of-round.ts';
import { candidatesOf } from '../../round/composite/candidates-of.ts';
import type { candidatesProposed, rankingDrawnUp } from '../../round/composite/events.ts';
import { rankingOf } from '../../round/composite/ranking-of.ts';
import type { candidatesResolved, motionDecided } from '../../round/deliberation/events.ts';
import { resolutionOf } from '../../round/deliberation/resolution.ts';
import { turnoutOf } from '../../round/deliberation/turnout.ts';
import { countVote } from '../../round/deliberation/vote.ts';
import { votesOfNames } from '../../round/deliberation/votes-of-names.ts';
import type { eligibilityDecided } from '../../round/eligibility/events.ts';
import { findingsOf } from '../../round/eligibility/findings.ts';
import { conditionFindingsOf, hasConditions } from '../../round/recommendation/conditions.ts';
import type { caseRecommended } from '../../round/recommendation/events.ts';
import type { scorebookConfirmed } from '../../round/review/events.ts';
import { panelScoreOf } from '../../round/review/panel-score-of.ts';
import { withSettings } from '../../scheme/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { openScheme } from '../../scheme/scheme.ts';
import { exactToText, toJson } from '../../scoring/index.ts';
import { type Difference, type DomainCheck, differenceOf } from '../domain-check.ts';
import type { BeforeAct, PlacedEvent } from '../walk-acts.ts';

type Payload<K> = K extends (payload: infer P) => unknown ? P : never;
type Before = DeepReadonly<BeforeAct>;

/** A check of one event type that needs the round, its scheme and the whole record before it. */
function ofRound<P>(
  name: string,
  type: string,
  compare: (
    payload: P,
    ground: {
      registry: Before['registry'];
      round: NonNullable<Before['round']>;
      roundId: string;
      scheme: Scheme;
    },
  ) => Difference | undefined,
): DomainCheck {
  return {
    name,
    needs: 'full-record',
    covers: [type],
    differs: ({ event }: PlacedEvent, { registry, round, roundId, scheme }) => {
      if (!round || roundId === undefined || !scheme) return { recorded: type, recomputed: 'no-round' };
      return compare(event.payload as P, { registry, round, roundId, scheme: scheme as Scheme });
    },
  };
}

/** The places a round was planned with: `places@1`. */
const places: DomainCheck = {
  name: 'places@1',
  needs: 'full-record',
  covers: ['RoundPlanned'],
  differs: ({ event, stream }, { registry }) => {
    const payload = event.payload as Payload<typeof roundPlanned>;
    const adopted = registry.programmes.schemes.get(schemeKey(payload.scheme, payload.version));
    if (!adopted) return { recorded: payload.scheme, recomputed: 'scheme-not-adopted' };
    const scheme = openScheme(withSettings(adopted.scheme as Scheme, payload.settings));
    const { programme, period } = payload;
    const counted = placesOfRound({
      registry,
      scheme,
      programme,
      period,
      round: stream.slice('round/'.length),
    });
    if ('refused' in counted) return { recorded: payload.places, recomputed: counted.refused };
    return differenceOf(
      payload.places,
      counted.places.map((entry) => ({ ...entry, calculation: 'places@1' })),
    );
  },
};

const findingsOfAcceptance = ofRound<Payload<typeof eligibilityDecided>>(
  'eligibility@1',
  'EligibilityDecided',
  (payload, ground) =>
    differenceOf(payload.findings, findingsOf(ground, payload.case, payload.decidedOn as LocalDate)),
);

const findingsOfRecommendation = ofRound<Payload<typeof caseRecommended>>(
  'eligibility@1',
  'CaseRecommended',
  ({ case: id, findings, recommendedOn }, ground) => {
    if (!hasConditions(ground, id)) return differenceOf(findings, undefined);
    const again = recommendedOn && conditionFindingsOf(ground, id, recommendedOn as LocalDate);
    return differenceOf(findings, again ?? 'no-day-of-recommendation');
  },
);

/** Findings of every condition of acceptance and, where the scheme has any, of recommendation: `eligibility@1`. */
const eligibility: DomainCheck = {
  ...findingsOfAcceptance,
  covers: [...findingsOfAcceptance.covers, ...findingsOfRecommendation.covers],
  differs: (placed, before, around) =>
    findingsOfRecommendation.covers.includes(placed.event.type)
      ? findingsOfRecommendation.differs(placed, before, around)
      : findingsOfAcceptance.differs(placed, before, around),
};

/** The panel's score of a case in a stage: `panel-score@1`. */
const panelScores = ofRound<Payload<typeof scorebookConfirmed>>(
  'panel-score@1',
  'ScorebookConfirmed',
  (payload, { round, scheme }) => {
    const score = panelScoreOf(round, scheme, payload.case, payload.stage);
    return differenceOf(payload.score, score?.computable ? exactToText(score.score) : undefined);
  },
);

/** Ranks, thresholds and pool membership: `composite@1` and `competition-rank@1`. */
const rankings = ofRound<Payload<typeof rankingDrawnUp>>(
  'competition-rank@1',
  'RankingDrawnUp',
  (payload, ground) => differenceOf(payload.rows, rankingOf(ground, payload.track)),
);

/** Candidates, open ties and empty places: `candidates@1`. */
const candidates = ofRound<Payload<typeof candidatesProposed>>(
  'candidates@1',
  'CandidatesProposed',
  (payload, ground) => {
    const { outcomes, undecided, openTies, emptyPlaces, passedOver } = payload;
    const again = candidatesOf(ground, payload.track);
    return differenceOf({ outcomes, undecided, openTies, emptyPlaces, passedOver }, again && toJson(again));
  },
);

/** The tally of a motion: `vote@1`. */
const votes = ofRound<Payload<typeof motionDecided>>(
  'vote@1',
  'MotionDecided',
  (payload, { registry, round, scheme }) => {
    const turnout = turnoutOf(registry, round, payload.motion);
    const rules = scheme.stage('deliberation');
    if (!turnout || !rules) return { recorded: payload.motion, recomputed: 'no-such-motion' };
    const { tally, carried } = countVote(turnout, {
      quorum: rules.quorum,
      moreThan: rules.majority.moreThan,
    });
    return differenceOf({ tally: payload.tally, carried: payload.carried }, { tally, carried });
  },
);

/** The winners resolved: from the proposal and the carried motions, or `votes-by-name@1` for this track. */
const resolutions = ofRound<Payload<typeof candidatesResolved>>(
  'resolution',
  'CandidatesResolved',
  ({ track, winners, calculation }, ground) => {
    const { applications } = ground.round.application;
    const again =
      calculation === undefined
        ? resolutionOf(ground, track)?.winners
        : votesOfNames(ground.round).winners.filter(({ case: id }) => applications.get(id)?.track === track);
    return differenceOf(winners, again);
  },
);

export const calculationChecks: readonly DomainCheck[] = [
  places,
  eligibility,
  panelScores,
  rankings,
  candidates,
  votes,
  resolutions,
];
