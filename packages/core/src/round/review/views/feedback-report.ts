import { z } from 'zod';
import { isApplicantOf } from '../../../access/policy.ts';
import { hat } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, type RoundViewSituation, roundView } from '../../../act/view.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { byId } from '../../../scoring/index.ts';
import { hasFeedback } from '../../document-review/feedback.ts';
import type { RoundState } from '../../state.ts';
import { countedSheets } from '../panel-of-case.ts';
import { panelScoreOf } from '../panel-score-of.ts';
import { reviewKey } from '../slice.ts';
import { itemLine } from './scorebook.ts';

/**
 * Whether a case's result is out: it was decided in a batch, or the round has ended, or a batch was decided and the
 * case is not among those still waiting for one.
 */
function isDecided(round: DeepReadonly<RoundState>, caseId: string): boolean {
  if (round.approval.endedOn !== undefined) return true;
  const batches = [...round.approval.batches.values()].filter((batch) => batch.decided);
  if (batches.some((batch) => batch.cases.includes(caseId))) return true;
  const winners = [...round.deliberation.resolved.values()].flatMap((track) => track.winners);
  return batches.length > 0 && !winners.some((winner) => winner.case === caseId);
}

/** Strengths and opportunities without their authors, in an order that tells nothing of them. */
function commentsOf(round: DeepReadonly<RoundState>, caseId: string, stage: StageId) {
  return countedSheets(round, caseId, stage)
    .flatMap((sheet) => sheet.comments)
    .filter((comment) => comment.kind !== 'site-issue')
    .map(({ item, kind, text }) => ({ item, kind, text }))
    .sort((a, b) => byId(a.item, b.item) || byId(a.kind, b.kind) || byId(a.text, b.text));
}

function stageReport({ round, scheme, query }: RoundViewSituation<{ case: string }>, stage: StageId) {
  const book = round.review.scorebooks.get(reviewKey(stage, query.case));
  if (!book) return [];
  const items = (panelScoreOf(round, scheme, query.case, stage)?.items ?? []).map(itemLine);
  return [{ stage, score: book.score, items, comments: commentsOf(round, query.case, stage) }];
}

/**
 * What the own applicant learns after the decision, or once the office has told it that it does not go on: item scores
 * and comments of every scored stage, no names.
 */
export const feedbackReport = roundView('feedback-report', {
  for: [hat('applicant')],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: (situation) => {
    const { round, scheme, viewer, query } = situation;
    const application = round.application.applications.get(query.case);
    const isOwn = application && isApplicantOf(situation.registry, application, viewer.person);
    const isTold = isDecided(round, query.case) || hasFeedback(round, query.case);
    if (!isOwn || !isTold) return NOT_FOUND;
    const stages = scheme.document.process.flatMap((rules) => stageReport(situation, rules.stage));
    return { case: query.case, stages };
  },
});
