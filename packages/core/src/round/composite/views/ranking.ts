import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { type Track, TrackSchema } from '../../../scheme/model/cited.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import { exactToText, limitOf } from '../../../scoring/index.ts';
import { onFileOf } from '../on-file.ts';
import { overrideKey } from '../slice.ts';
import { candidatesStand, rankingStands } from '../up-to-date.ts';

/** The lowest scores that meet the thresholds of a track's grades, in exact centipoints. */
function thresholdLines(scheme: Scheme, track: Track) {
  const total = scheme.standardOf(track)?.total;
  return scheme.document.grades.flatMap((grade) => {
    const threshold = grade.threshold?.[track];
    if (!threshold || threshold.value === 'to-be-set' || total === undefined) return [];
    const limit = limitOf({ value: threshold.value, of: threshold.of }, total * 100);
    return [{ grade: grade.id, limit: exactToText(limit), soft: threshold.soft !== undefined }];
  });
}

/**
 * A track's ranking with threshold lines, overrides and proposed candidates, whether both are still up to date, and
 * whether what the scheme wants beside the scores is on file.
 * For the office, the committee and the supervisor; applicants and examiners never see it.
 */
export const rankingView = roundView('ranking', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ track: TrackSchema }),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, scheme, query } = situation;
    const { track } = query;
    const ranking = round.composite.rankings.get(track);
    if (!ranking) return NOT_FOUND;
    const onFile = onFileOf(situation);
    const proposal = round.composite.proposals.get(track);
    const { act: _, ...proposed } = proposal ?? { act: '' };
    const overrides = ranking.rows.flatMap((row) =>
      scheme.document.grades.flatMap((grade) => {
        const override = round.composite.overrides.get(overrideKey(grade.id, row.case));
        return override ? [{ case: row.case, grade: grade.id, ...override }] : [];
      }),
    );
    return {
      track,
      rows: ranking.rows,
      thresholds: thresholdLines(scheme, track),
      overrides,
      ...(proposal ? { proposed } : {}),
      ...(onFile.length > 0 ? { onFile } : {}),
      upToDate:
        rankingStands(situation, track) === 'up-to-date' && candidatesStand(situation, track) !== 'outdated',
    };
  },
});
