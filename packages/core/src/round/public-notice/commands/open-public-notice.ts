import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { stageNotOpen } from '../../../act/refusals.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { rankingOutdated } from '../../composite/refusals.ts';
import { movedScores } from '../../composite/up-to-date.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { PublicationSchema, publicationOf, whyNotPublish } from '../publication.ts';

/** Publishes the resolved winners for objections; the term counts from the day of publication. */
export const openPublicNotice = roundCommand('open-public-notice', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.public-notice.term', 'process.public-notice.media', 'publishScores'],
  undo: 'never',
  during: ['public-notice'],
  payload: PublicationSchema,
  cases: () => 'every-case',
  decide: (situation) => {
    const rules = situation.scheme.stage('public-notice');
    if (!rules) return { refused: [stageNotOpen({ stages: ['public-notice'] })] };
    const { payload } = situation;
    return (
      refuseAll(
        whyNotPublish(situation, rules, payload),
        whyRedoFirst(situation.round, 'open-public-notice'),
        TrackSchema.options
          .filter((track) => movedScores(situation, track).length > 0)
          .map((track) => rankingOutdated({ track })),
      ) ?? [publicationOf(situation, rules, payload)]
    );
  },
});
