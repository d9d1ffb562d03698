import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { RoundState } from '../state.ts';
import { capReached } from './refusals.ts';

/** How many applications of a track a channel has passed on. */
export function passedOn(round: DeepReadonly<RoundState>, channel: string, track: Track): number {
  return [...round.recommendation.recommended.keys()].filter((id) => {
    const application = round.application.applications.get(id);
    return application?.channel === channel && application.track === track;
  }).length;
}

/** The cap of a track with what the channel has used of it; nothing where the scheme has no cap. */
export function capOf(
  { round, scheme }: Pick<RoundSituation, 'round' | 'scheme'>,
  channel: string,
  track: Track,
) {
  const rule = scheme.stage('recommendation')?.caps?.[track];
  if (!rule || typeof rule.value !== 'number') return undefined;
  return { rule, cap: rule.value, recommended: passedOn(round, channel, track) };
}

/** Why a channel passes on no more of a track: its cap is full, and it is hard or no reason is given. */
export function whyAboveCap(
  situation: RoundSituation,
  { channel, track }: { readonly channel: string; readonly track: Track },
  reason: string | undefined,
): Refusal | undefined {
  const found = capOf(situation, channel, track);
  if (!found || found.recommended < found.cap) return undefined;
  const { rule, cap, recommended } = found;
  const soft = rule.soft?.by === 'head-of-recommender';
  return soft && reason !== undefined ? undefined : capReached({ track, cap, recommended, soft }, rule.cites);
}
