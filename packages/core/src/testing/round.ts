import type { EventDraft } from '../act/event-kind.ts';
import { callPublished, roundPlanned } from '../round/call/events.ts';
import { stageClosed, stageOpened } from '../round/proceedings/events.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type StageId, StageIdSchema } from '../scheme/stage-id.ts';
import { day, file, placesAtMost } from './city.ts';
import type { ToldEvent, ToldStages } from './round/cases.ts';
import { stagesOfDecision } from './round/decisions.ts';
import { stagesOfReview, visits } from './round/reviews.ts';
import { stagesUntilPanels } from './round/until-panels.ts';

export { allCases, individualCases, organisationCases, type ToldEvent } from './round/cases.ts';
export { goodValue } from './round/filed.ts';

/** What happens while each stage is open, day by day, for four organisations and three individuals. */
const acts = (scheme: Scheme): ToldStages<StageId> => ({
  ...stagesUntilPanels(scheme),
  ...stagesOfReview(scheme),
  ...stagesOfDecision(),
});

/** The plan and call of round `r1`. */
function planned(scheme: Scheme): EventDraft[] {
  return [
    roundPlanned({
      programme: scheme.document.programme,
      period: 'p1',
      scheme: scheme.id,
      version: scheme.document.version,
      trial: true,
      settings: [],
      closesOn: day('2026-03-31'),
      places: placesAtMost(scheme).map(({ grade, track, places }) => ({
        grade,
        track,
        approved: places,
        usedBefore: 0,
        forThisRound: Math.floor(places / 2),
        calculation: 'places@1' as const,
      })),
      plan: file('plan'),
    }),
  ];
}

/**
 * The events of round `r1` up to the opening of a stage; `withItsEvents` adds what normally happens in it (its
 * closing excepted). Visits on the spot are scheduled as their stage opens. Stages that the scheme leaves out are passed over.
 */
export function aRoundAt(
  scheme: Scheme,
  stage: StageId,
  options: { readonly withItsEvents?: boolean } = {},
): ToldEvent[] {
  const told = acts(scheme);
  const order = scheme.document.process.map((rules) => rules.stage);
  const events: ToldEvent[] = [...planned(scheme)];
  for (const id of order) {
    const { opensOn, events: own } = told[StageIdSchema.parse(id)];
    events.push(stageOpened({ stage: id, on: day(opensOn) }));
    if (id === 'site-review') events.push(...visits());
    if (id === stage && !options.withItsEvents) return closeEarlier(events, order, stage);
    events.push(...own);
    if (id === 'call') {
      events.push(
        callPublished({
          publishedOn: day('2026-03-02'),
          media: ['market-regulator-website'],
          proofs: [file('call')],
          text: 'call',
        }),
      );
    }
    if (id === stage) return closeEarlier(events, order, stage);
  }
  return events;
}

function closeEarlier(events: ToldEvent[], order: readonly StageId[], stage: StageId): ToldEvent[] {
  const closings = order
    .slice(0, order.indexOf(stage))
    .map((id) => stageClosed({ stage: id, on: day('2026-03-01') }));
  return [...events, ...closings];
}
