import type { RoundSituation } from '../../act/command.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import { type DrawRules, drawPanels, shortPanels } from '../../fairness/draw/index.ts';
import { panelIdUsed } from '../panel/refusals.ts';
import { whyNotOneSector } from '../panel/sectors.ts';
import { whyNotCase, whyNotStages } from '../panel/why-not-cases.ts';
import { panelSizeOf, whyNotOnce } from '../panel/why-not-seated.ts';
import { type Drawing, drawingOf, isOpen, mostVoids, voidsOf } from './draws-of.ts';
import { type Asked, type freeze, type NewPanel, panelsToDraw } from './freeze.ts';
import {
  caseBeingDrawn,
  committeeDecidesFormation,
  drawnSizeTooSmall,
  noEmptySeats,
  panelBeingDrawn,
  poolTooSmall,
  rotationNotAsked,
} from './refusals.ts';

const casesAndStages = ({ cases, stages }: NewPanel): Drawing['cases'] =>
  cases.flatMap((id) => stages.map((stage) => ({ case: id, stage })));

/** What is asked for, as what a draw is about. */
export const drawingAsked = ({ panels, refill }: Asked): Drawing => ({
  cases: panels.flatMap(casesAndStages),
  panels: refill,
});

/** Why a new panel cannot be drawn: what speaks against forming it, and other draws that wait. */
function whyNotPanel(situation: RoundSituation, panel: NewPanel): WhyNot {
  const { round, scheme } = situation;
  const { cases, stages, track, size } = panel;
  const least = panelSizeOf(scheme);
  const waiting = [...round.draw.draws.values()].filter(isOpen);
  const isTaken =
    round.panel.panels.has(panel.panel) ||
    waiting.some(({ frozen }) => frozen?.panels.some((other) => other.panel === panel.panel));
  return [
    isTaken ? panelIdUsed({ panel: panel.panel }) : undefined,
    whyNotOnce(cases),
    whyNotOnce(stages),
    ...whyNotStages(situation, track, stages),
    size < least
      ? drawnSizeTooSmall(
          { panel: panel.panel, size: least, members: size },
          scheme.stage('panel')?.size.cites,
        )
      : undefined,
    ...cases.flatMap((id) => whyNotCase(situation, id, track, stages)),
    whyNotOneSector(situation, track, cases),
    ...casesAndStages(panel).flatMap((each) => {
      const other = waiting.find((draw) => holds(drawingOf(draw), each));
      return other ? [caseBeingDrawn({ ...each, draw: other.draw })] : [];
    }),
  ];
}

const holds = (drawing: Drawing, wanted: Drawing['cases'][number]): boolean =>
  drawing.cases.some(({ case: id, stage }) => id === wanted.case && stage === wanted.stage);

function whyNotRefill({ round }: RoundSituation, panel: string): WhyNot {
  const isEmpty = (round.panel.panels.get(panel)?.vacant.length ?? 0) > 0;
  const other = [...round.draw.draws.values()].find(
    (draw) => isOpen(draw) && draw.frozen?.refill.some((entry) => entry.panel === panel),
  );
  return [
    isEmpty ? undefined : noEmptySeats({ panel }),
    other ? panelBeingDrawn({ panel, draw: other.draw }) : undefined,
  ];
}

/** Cases that stand in two panels of one draw for the same stage. */
function whyNotApart({ panels }: Asked): Refusal | undefined {
  return whyNotOnce(panels.flatMap(casesAndStages).map((each) => `${each.case} ${each.stage}`));
}

/** The committee has the word: draws about the same came to nothing twice, and no other was allowed after the last. */
export function whyNotAgain({ round, scheme }: RoundSituation, asked: Asked): Refusal | undefined {
  const voids = voidsOf(round, drawingAsked(asked));
  return voids.length >= mostVoids && voids.at(-1)?.released !== 'another-draw'
    ? committeeDecidesFormation({ voids: voids.length }, scheme.stage('panel')?.draw?.cites)
    : undefined;
}

/** Everything against what is asked for, the pool aside. */
export function whyNotAsked(situation: RoundSituation, asked: Asked): WhyNot[] {
  const { panels, refill, served } = asked;
  const rules = situation.scheme.stage('panel')?.draw;
  const hasRotation = rules?.inARow !== undefined || rules?.sameApplicant !== undefined;
  return [
    whyNotOnce([...panels.map(({ panel }) => panel), ...refill]),
    whyNotOnce(served.map(({ person }) => person)),
    whyNotApart(asked),
    ...panels.map((panel) => whyNotPanel(situation, panel)),
    ...refill.map((panel) => whyNotRefill(situation, panel)),
    served.length > 0 && !hasRotation ? rotationNotAsked({}, rules?.cites) : undefined,
    whyNotAgain(situation, asked),
  ];
}

/** What the pool is short of: for a panel alone, else for all of them in a trial with numbers that mean nothing. */
export function whyPoolShort(
  { scheme, hasher }: RoundSituation,
  frozen: ReturnType<typeof freeze>,
  rules: DrawRules,
): Refusal[] {
  const cites = scheme.stage('panel')?.draw?.cites;
  const input = { pool: frozen.pool.entries, panels: panelsToDraw(frozen), rules };
  const alone = shortPanels(hasher, input);
  const trial = alone.length > 0 ? undefined : drawPanels(hasher, { ...input, seed: frozen.pool.root });
  const short = trial && !trial.drawn ? trial.short : alone;
  return short.flatMap(({ shortages, ...of }) =>
    shortages.map(({ needed, available, ...rest }) =>
      poolTooSmall({ ...of, ...rest, needed, available, missing: needed - available }, cites),
    ),
  );
}
