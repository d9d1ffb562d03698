import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, PanelId, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { whyNotGrades } from '../candidate-grades.ts';
import { CandidateGradesSchema, shortlistProposed } from '../events.ts';
import { whyBelowGate } from '../gate.ts';
import {
  casesNamedTwice,
  casesNotOfPanel,
  notLeaderOfPanel,
  panelDoesNotReview,
  scorebooksMissing,
  shortlistAlreadyDecided,
  shortlistAlreadyProposed,
} from '../refusals.ts';
import { casesWithoutScorebook, namedTwice } from '../shortlisting.ts';

/**
 * A panel proposes which of its cases go on, once every one of them that is still in has its scorebook. It judges
 * all cases of the panel, so a leader recused from one of them cannot do it.
 */
export const proposeShortlist = roundCommand('propose-shortlist', {
  by: [hat('panel-leader')],
  rules: ['process.document-review.shortlist', 'process.document-review.gate'],
  during: ['document-review'],
  undo: 'rescind',
  redo: ['propose-shortlist'],
  payload: z.strictObject({
    panel: PanelId,
    cases: z.array(CaseId),
    reason: PublicText,
    grades: CandidateGradesSchema.optional(),
  }),
  cases: (payload, round) => round.panel.panels.get(payload.panel)?.cases ?? [payload.panel],
  decide: (situation) => {
    const { round, actor, payload } = situation;
    const panel = round.panel.panels.get(payload.panel);
    if (!panel) return { refused: [notFound({ what: payload.panel })] };
    if (panel.leader !== actor.person) return { refused: [notLeaderOfPanel({ panel: panel.panel })] };
    const strangers = payload.cases.filter((id) => !panel.cases.includes(id));
    const own = payload.cases.filter((id) => panel.cases.includes(id));
    const twice = namedTwice(payload.cases);
    const unscored = casesWithoutScorebook(round, panel.cases);
    const head = { panel: panel.panel };
    return (
      refuseAll(
        panel.stages.includes('document-review') ? undefined : panelDoesNotReview(head),
        strangers.length > 0 ? casesNotOfPanel({ ...head, cases: strangers }) : undefined,
        twice.length > 0 ? casesNamedTwice({ cases: twice }) : undefined,
        own.map((id) => whyNotLive(round, id)),
        whyBelowGate(situation, panel.track, own),
        whyNotGrades(situation, { ...payload, track: panel.track }),
        unscored.length > 0 ? scorebooksMissing({ cases: unscored }) : undefined,
        round.documentReview.proposals.has(panel.panel) ? shortlistAlreadyProposed(head) : undefined,
        round.documentReview.shortlists.has(panel.track)
          ? shortlistAlreadyDecided({ track: panel.track })
          : undefined,
      ) ?? [shortlistProposed(payload)]
    );
  },
});
