import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { idsOf } from '../../../access/same-party.ts';
import { NOT_FOUND, type RoundViewSituation, roundView } from '../../../act/view.ts';
import { krippendorffAlpha } from '../../../fairness/statistics/index.ts';
import { type Track, TrackSchema } from '../../../scheme/model/cited.ts';
import { type StageId, StageIdSchema } from '../../../scheme/stage-id.ts';
import { byId } from '../../../scoring/index.ts';
import { finishedCases } from '../agreement/finished-cases.ts';
import {
  examinersOf,
  itemAgreement,
  pairAgreement,
  panelAgreement,
  pointsTable,
} from '../agreement/panel-agreement.ts';
import { rounded } from '../agreement/rounded.ts';
import { type ScoredCase, scoredCase } from '../agreement/scored-case.ts';
import { stageSeverity } from '../agreement/stage-severity.ts';
import { scoredStageRules } from '../standard-of-case.ts';

/** With fewer the figures say little: Koo & Li, Journal of Chiropractic Medicine 15 (2016) 155–163. */
const ENOUGH = { cases: 30, examiners: 3 } as const;

type Situation = RoundViewSituation<{ readonly stage: StageId; readonly track: Track }>;

/** Whether the viewer, under any document, sits on a panel of the round. */
function isSeated({ registry, round, viewer }: Situation): boolean {
  const own = idsOf(registry, viewer.person);
  return [...round.panel.panels.values()].some((panel) =>
    panel.members.some((member) => own.includes(member)),
  );
}

function cautionsOf(cases: readonly ScoredCase[], isConnected: boolean): readonly string[] {
  return [
    ...(cases.length < ENOUGH.cases ? ['few-cases'] : []),
    ...(cases.some(({ sheets }) => sheets.size < ENOUGH.examiners) ? ['few-examiners'] : []),
    ...(isConnected ? [] : ['groups-not-comparable']),
  ];
}

function panelsOf(cases: readonly ScoredCase[], showsPersons: boolean) {
  const panels = [...new Set(cases.map((entry) => entry.panel))].sort(byId);
  return panels.map((panel) => {
    const own = cases.filter((entry) => entry.panel === panel);
    return {
      panel,
      ...panelAgreement(own),
      items: itemAgreement(own),
      ...(showsPersons ? { examiners: examinersOf(own), pairs: pairAgreement(own) } : {}),
    };
  });
}

/**
 * How far the examiners of a stage agree, how severe each one is, and what ranking that would give beside the official
 * one. Advice: no decision uses it. For the office, the committee and supervisors once every scorebook of the stage is
 * confirmed, never for one who sits on a panel; the committee sees no single examiner.
 */
export const agreementView = roundView('agreement', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ stage: StageIdSchema, track: TrackSchema }),
  cases: () => 'every-case',
  answer: (situation: Situation) => {
    const { round, scheme, viewer, query } = situation;
    const { stage, track } = query;
    const ids = finishedCases(round, stage, track);
    if (!scoredStageRules(scheme, stage, track) || !ids || isSeated(situation)) return NOT_FOUND;
    const cases = ids.flatMap((id) => scoredCase(round, scheme, id, stage) ?? []);
    const showsPersons = viewer.role !== 'committee';
    const { bySquares, byPrediction, variances, ranking } = stageSeverity(cases);
    const isConnected = !bySquares.computable || bySquares.isConnected;
    return rounded({
      stage,
      track,
      advice: 'no-decision-uses-this',
      cautions: cautionsOf(cases, isConnected),
      cases: cases.length,
      examinerCount: examinersOf(cases).length,
      alpha: krippendorffAlpha(pointsTable(cases), 'interval'),
      panels: panelsOf(cases, showsPersons),
      variances,
      ...(showsPersons ? { severity: { bySquares, byPrediction } } : {}),
      adjustedRanking: ranking,
    });
  },
});
