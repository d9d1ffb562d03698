import { type Refusal, reasonsAgainst } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { StageDefinition } from '../stage.ts';
import type { CompositeGround } from './composite-of.ts';
import { whyNotOnFile } from './on-file.ts';
import { rankingOf } from './ranking-of.ts';
import { candidatesNotProposed, candidatesOutdated, rankingNotDrawnUp, rankingOutdated } from './refusals.ts';
import { candidatesStand, rankingStands } from './up-to-date.ts';

function whyNotFinished(ground: CompositeGround, track: Track): Refusal[] {
  const ranking = rankingStands(ground, track);
  if (ranking === 'missing') return rankingOf(ground, track).length > 0 ? [rankingNotDrawnUp({ track })] : [];
  if (ranking === 'outdated') return [rankingOutdated({ track })];
  const candidates = candidatesStand(ground, track);
  if (candidates === 'missing') return [candidatesNotProposed({ track })];
  return candidates === 'outdated' ? [candidatesOutdated({ track })] : [];
}

/**
 * The composite closes when every track with cases has its ranking and its candidates, and both are what would be
 * drawn up now: after the last score, opinion and override; and what the scheme wants on file is there.
 */
export const compositeStage: StageDefinition = {
  id: 'composite',
  whyNotClose: (situation) => {
    const rules = situation.scheme.stage('composite');
    const tracks = (rules?.tracks ?? []).filter((track) => rules?.composite[track]);
    return reasonsAgainst(
      whyNotOnFile(situation),
      tracks.map((track) => whyNotFinished(situation, track)),
    );
  },
};
