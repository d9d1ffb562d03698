import type { Refusal } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { takesScores } from '../../scheme/model/process-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { type PanelGround, seatConflicts, whyUnavailable } from './eligible-examiners.ts';
import {
  examinerConflictOpen,
  examinerInConflict,
  examinerNotAvailable,
  panelEntryTwice,
} from './refusals.ts';

/** Stages of a track that need a panel: those where examiners score, visit or give an opinion. */
export function panelStagesOf(scheme: Scheme, track: Track): StageId[] {
  return scheme
    .stagesOf(track)
    .filter((rules) => takesScores(rules) || rules.stage === 'site-review' || rules.stage === 'inspection')
    .map((rules) => rules.stage);
}

/** Least number of members; throws while the scheme leaves it to be set, which planning a round rules out. */
export function panelSizeOf(scheme: Scheme): number {
  const size = scheme.stage('panel')?.size.value ?? 0;
  if (size === 'to-be-set') throw new Error('a panel size that is still to be set cannot be used');
  return size;
}

/**
 * Why a person cannot take a seat on a panel with these cases: not available, in conflict with some of them, or in a
 * possible conflict that waits for a finding.
 */
export function whyNotSeated(ground: PanelGround, person: string, cases: readonly string[]): Refusal[] {
  const rules = ground.scheme.stage('panel');
  const because = whyUnavailable(ground, person);
  const against = seatConflicts(ground, person, cases);
  const cites = rules?.recusal.cites;
  const conflicts = [
    ...against.conflicts.map((entry) => examinerInConflict({ person, ...entry }, cites)),
    ...against.open.map((entry) => examinerConflictOpen({ person, ...entry }, cites)),
  ];
  return because ? [examinerNotAvailable({ person, because }, rules?.pool.cites), ...conflicts] : conflicts;
}

/** Entries that stand twice in a list. */
export function whyNotOnce(entries: readonly string[]): Refusal | undefined {
  const twice = entries.filter((entry, at) => entries.indexOf(entry) !== at);
  return twice.length > 0 ? panelEntryTwice({ entries: [...new Set(twice)] }) : undefined;
}
