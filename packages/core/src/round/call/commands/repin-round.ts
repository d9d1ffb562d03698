import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { FileRef, PublicText } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { schemeKey } from '../../../registry/programmes/slice.ts';
import { openSettings, whyNotSettings, withSettings } from '../../../scheme/index.ts';
import type { Scheme, SchemeBundle } from '../../../scheme/scheme.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { roundRepinned } from '../events.ts';
import { mergeVersions } from '../pinned-scheme.ts';
import {
  noStageLeft,
  settingsMissing,
  versionNotAdopted,
  versionNotLater,
  versionsDoNotFit,
} from '../refusals.ts';

/** Stages of either version that have not been opened in the round. */
function stagesNotOpened({ round, scheme }: RoundSituation, later: Scheme): StageId[] {
  const all = [...scheme.document.process, ...later.document.process].map((rules) => rules.stage);
  return [...new Set(all)].filter((stage) => !round.proceedings.stages.has(stage));
}

/** Stages that would never open, because everything before them has closed already. */
function stranded({ round }: RoundSituation, merged: SchemeBundle): string[] {
  const { stages } = round.proceedings;
  return merged.document.process
    .filter((rules) => !stages.has(rules.stage))
    .filter((rules) => rules.after.every((before) => stages.get(before)?.closedOn !== undefined))
    .map((rules) => `process.${rules.stage}.after`);
}

function whyNotFit(situation: RoundSituation, merged: SchemeBundle): readonly Refusal[] {
  const open = openSettings(merged.document).map((setting) => setting.path);
  if (open.length > 0) return [settingsMissing({ paths: open })];
  const problems = whyNotSettings(merged, []).map((problem) => problem.path);
  const paths = [...new Set([...problems, ...stranded(situation, merged)])];
  return paths.length > 0 ? [versionsDoNotFit({ paths })] : [];
}

/**
 * Moves the round to a later adopted version of its scheme, by the committee and in public. Only stages not yet open
 * follow it; weights, places and what is decided stay as they were.
 */
export const repinRound = roundCommand('repin-round', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['approval'],
  undo: 'never',
  payload: z.strictObject({
    version: z.int().min(1),
    reason: PublicText,
    proofs: z.array(FileRef).min(1),
  }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { registry, round, roundId, scheme, payload } = situation;
    const { plan } = round.call;
    if (!plan) return { refused: [notFound({ what: roundId })] };
    const { version, reason, proofs } = payload;
    const adopted = registry.programmes.schemes.get(schemeKey(plan.scheme, version));
    const refused = refuseAll(
      adopted?.programme === plan.programme ? undefined : versionNotAdopted({ version }),
      version <= plan.version ? versionNotLater({ version, pinned: plan.version }) : undefined,
    );
    if (refused || !adopted) return refused ?? { refused: [versionNotAdopted({ version })] };
    const later = adopted.scheme as Scheme;
    const stages = stagesNotOpened(situation, later);
    if (stages.length === 0) return { refused: [noStageLeft({})] };
    const merged = mergeVersions(scheme, withSettings(later, plan.settings), stages);
    return refuseAll(whyNotFit(situation, merged)) ?? [roundRepinned({ version, stages, reason, proofs })];
  },
});
