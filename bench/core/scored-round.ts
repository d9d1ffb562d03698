import { type LedgerEvent, registryFold, roundFold, type StageId } from '@laureate/core';
import type { CompositeGround } from '../../packages/core/src/round/composite/composite-of.ts';
import { rankingDrawnUp } from '../../packages/core/src/round/composite/events.ts';
import type { RankingRow } from '../../packages/core/src/round/composite/slice.ts';
import { shortlistDecided } from '../../packages/core/src/round/document-review/events.ts';
import { eligibilityDecided } from '../../packages/core/src/round/eligibility/events.ts';
import { scorebookConfirmed } from '../../packages/core/src/round/review/events.ts';
import { exact, exactToText } from '../../packages/core/src/scoring/exact.ts';
import { aCity, day, file } from '../../packages/core/src/testing/city.ts';
import { filedApplication } from '../../packages/core/src/testing/round/filed.ts';
import { aRoundAt, type ToldEvent } from '../../packages/core/src/testing/round.ts';
import { schemeUnderTest } from '../../packages/core/src/testing/scheme-under-test.ts';

export const track = 'organisation';
const stages: readonly StageId[] = ['document-review', 'site-review'];

function recorded({ type, v, payload, person }: ToldEvent, seq: number): LedgerEvent {
  return {
    type,
    v,
    payload,
    at: '2026-01-01T00:00:00.000Z',
    act: `round/r1#${seq}`,
    command: 'told',
    by: { person: person ?? 'teller', role: 'office' },
  };
}

/** A third of a centipoint is the least step of a mean of three; no two of these scores follow a plain order. */
function scoreOf(nth: number, stage: number): string {
  return exactToText(exact(((nth + 1) * 7919 * (stage + 3)) % 300_000, 3));
}

function scored(id: string, nth: number): ToldEvent[] {
  return stages.map((stage, at) =>
    scorebookConfirmed({
      case: id,
      stage,
      panel: 'panel-o',
      calculation: 'panel-score@1',
      score: scoreOf(nth, at),
      report: file('report'),
    }),
  );
}

const accepted = (id: string): ToldEvent =>
  eligibilityDecided({
    case: id,
    accepted: true,
    findings: [],
    calculation: 'eligibility@1',
    decidedOn: day('2026-04-24'),
  });

/** A round at its composite in which so many organisations are filed, accepted, shortlisted and scored twice. */
export class ScoredRound {
  readonly ground: CompositeGround;
  #seq = 0;

  constructor(applications: number) {
    const scheme = schemeUnderTest();
    const registry = registryFold.initial();
    const round = roundFold.initial();
    for (const event of aCity(scheme)) registryFold.evolve(registry, recorded(event, 0));
    this.ground = { registry, round, roundId: 'r1', scheme };
    const cases = Array.from({ length: applications }, (_, nth) => `O-${nth + 1}`);
    for (const event of aRoundAt(scheme, 'composite')) this.#fold(event);
    for (const id of cases) this.#fold(filedApplication(scheme, id));
    for (const id of cases) this.#fold(accepted(id));
    this.#fold(shortlistDecided({ track, cases, departures: [] }));
    for (const [nth, id] of cases.entries()) for (const event of scored(id, nth)) this.#fold(event);
  }

  /** Puts a ranking on record. */
  drawUp(rows: RankingRow[]): void {
    this.#fold(rankingDrawnUp({ track, calculation: 'competition-rank@1', rows }));
  }

  #fold(event: ToldEvent): void {
    roundFold.evolve(this.ground.round as ReturnType<typeof roundFold.initial>, recorded(event, this.#seq));
    this.#seq += 1;
  }
}
