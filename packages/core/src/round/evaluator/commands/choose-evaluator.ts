import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { whyNotPast } from '../../../registry/jurisdiction/spans.ts';
import { whyNotOpenBody } from '../../../registry/jurisdiction/why-not-body.ts';
import { evaluatorChosen } from '../events.ts';
import {
  evaluatorAlreadyChosen,
  evaluatorBarredFromWork,
  notAnEvaluator,
  reviewNotCommissioned,
} from '../refusals.ts';
import { untilReviewEnds } from '../until-review-ends.ts';

function whyNotBody({ registry, scheme }: RoundSituation, body: string): (Refusal | undefined)[] {
  const closed = whyNotOpenBody(registry, body);
  if (closed) return [closed];
  const kind = registry.jurisdiction.bodies.get(body)?.kind;
  return [
    kind === 'third-party-evaluator' ? undefined : notAnEvaluator({ body }),
    registry.staff.barredBodies.has(body)
      ? evaluatorBarredFromWork({ body }, scheme.document.supervision.bars.cites)
      : undefined,
  ];
}

/** One body runs the review; another takes its place only once it is barred. */
function whyNotVacant({ registry, scheme, round }: RoundSituation): Refusal | undefined {
  const body = round.evaluator.chosen?.body;
  if (body === undefined || registry.staff.barredBodies.has(body)) return undefined;
  return evaluatorAlreadyChosen({ body }, scheme.stage('panel')?.evaluator?.cites);
}

/**
 * Chooses the third-party body that runs the review: the office picks it, and nothing holds until the committee's
 * chair approves on the resolution attached. Who commissions it pays for it.
 */
export const chooseEvaluator = roundCommand('choose-evaluator', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['process.panel.evaluator', 'fees'],
  undo: 'rescind',
  redo: ['choose-evaluator', 'file-evaluation-plan'],
  mustRedo: true,
  during: untilReviewEnds,
  payload: evaluatorChosen.payload,
  cases: () => 'every-case',
  decide: (situation) => {
    const { scheme, payload, today } = situation;
    const rules = scheme.stage('panel');
    if (!rules?.evaluator) return { refused: [reviewNotCommissioned({}, rules?.cites)] };
    return (
      refuseAll(
        whyNotVacant(situation),
        whyNotBody(situation, payload.evaluator),
        whyNotPast(payload.approvedOn, today),
      ) ?? [evaluatorChosen(payload)]
    );
  },
});
