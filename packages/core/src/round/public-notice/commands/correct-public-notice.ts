import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { NoticeId, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound, stageNotOpen } from '../../../act/refusals.ts';
import { PublicationSchema, publicationOf, whyNotPublish } from '../publication.ts';
import { whyNotStanding } from '../why-not-standing.ts';

/** Corrects a running notice by a new one that says what was wrong; its term starts anew and is full. */
export const correctPublicNotice = roundCommand('correct-public-notice', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.public-notice.term', 'process.public-notice.media'],
  undo: 'never',
  during: ['public-notice'],
  payload: PublicationSchema.extend({ replaces: NoticeId, correction: PublicText }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { replaces, correction, ...publication } = situation.payload;
    const rules = situation.scheme.stage('public-notice');
    const replaced = situation.round.publicNotice.notices.get(replaces);
    if (!rules) return { refused: [stageNotOpen({ stages: ['public-notice'] })] };
    if (!replaced) return { refused: [notFound({ what: replaces })] };
    return (
      refuseAll(whyNotStanding(replaced) ?? whyNotPublish(situation, rules, publication, replaces)) ?? [
        publicationOf(situation, rules, publication, { replaces, correction }),
      ]
    );
  },
});
