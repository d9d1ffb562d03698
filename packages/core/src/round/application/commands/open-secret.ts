import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { secretOpened } from '../../proceedings/events.ts';
import { mayRead } from '../may-read.ts';
import { partNotSecret, secretNeedsUndertaking } from '../refusals.ts';

/**
 * Opens a part that the applicant marked as a trade secret: only for a person who may read the application and has
 * signed the undertaking. That it was opened, by whom and why, is on record before it is shown.
 */
export const openSecret = roundCommand('open-secret', {
  by: [
    hat('recommender'),
    hat('office'),
    hat('examiner'),
    hat('panel-leader'),
    hat('committee'),
    hat('supervisor'),
  ],
  rules: ['process.application.tradeSecrets', 'confidentiality'],
  undo: 'never',
  payload: z.strictObject({ case: CaseId, part: z.string().min(1), reason: PublicText }),
  asksDeclaration: true,
  cases: (payload) => [payload.case],
  decide: ({ payload, registry, round, scheme, actor }) => {
    const { case: id, part } = payload;
    const application = round.application.applications.get(id);
    const hasSigned = round.proceedings.undertakings.has(actor.person);
    const needsUndertaking = hasSigned
      ? undefined
      : secretNeedsUndertaking({}, scheme.document.confidentiality.cites);
    if (!application) return { refused: [notFound({ what: id })] };
    if (!mayRead(registry, round, actor, application)) {
      const isReviewer = actor.role === 'examiner' || actor.role === 'panel-leader';
      return { refused: [(isReviewer ? needsUndertaking : undefined) ?? notFound({ what: id })] };
    }
    const isMarked = application.tradeSecrets.some((entry) => entry.part === part);
    return (
      refuseAll(needsUndertaking, isMarked ? undefined : partNotSecret({ part })) ?? [secretOpened(payload)]
    );
  },
});
