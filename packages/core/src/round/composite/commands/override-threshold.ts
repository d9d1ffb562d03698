import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, PublicText } from '../../../act/fields.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { thresholdOverridden } from '../events.ts';
import {
  candidatesAlreadyResolved,
  caseNotRanked,
  gradeHasNoThreshold,
  rankingNotDrawnUp,
  thresholdAlreadyOverridden,
  thresholdIsHard,
  thresholdIsMet,
} from '../refusals.ts';
import { overrideKey } from '../slice.ts';

function whyNotOverridden({ round, scheme }: RoundSituation, id: string, grade: string): WhyNot {
  const application = round.application.applications.get(id);
  if (!application) return notFound({ what: id });
  const { track } = application;
  if (round.deliberation.resolved.has(track)) return candidatesAlreadyResolved({ track });
  const threshold = scheme.grade(grade)?.threshold?.[track];
  if (!threshold) return gradeHasNoThreshold({ grade, track });
  const ranking = round.composite.rankings.get(track);
  const row = ranking?.rows.find((entry) => entry.case === id);
  const isOverridden = round.composite.overrides.has(overrideKey(grade, id));
  return [
    whyNotLive(round, id),
    threshold.soft ? undefined : thresholdIsHard({ grade }, threshold.cites),
    ranking ? undefined : rankingNotDrawnUp({ track }),
    ranking && row?.rank === undefined ? caseNotRanked({ case: id }) : undefined,
    row?.thresholdsMet.includes(grade) ? thresholdIsMet({ case: id, grade }) : undefined,
    isOverridden ? thresholdAlreadyOverridden({ case: id, grade }) : undefined,
  ];
}

/**
 * The committee lets a ranked case below a grade's soft threshold stand for it, with a reason that goes on the public
 * record unless its ground is secret. The candidates must then be proposed again.
 */
export const overrideThreshold = roundCommand('override-threshold', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('committee', 'clerk')],
  rules: ['grades'],
  during: ['composite', 'consultation', 'deliberation'],
  undo: 'rescind',
  redo: ['override-threshold', 'propose-candidates'],
  payload: z.strictObject({
    case: CaseId,
    grade: KeySchema,
    reason: PublicText,
    secretGround: z.boolean().default(false),
  }),
  cases: (payload) => [payload.case],
  decide: (situation) =>
    refuseAll(whyNotOverridden(situation, situation.payload.case, situation.payload.grade)) ?? [
      thresholdOverridden(situation.payload),
    ],
});
