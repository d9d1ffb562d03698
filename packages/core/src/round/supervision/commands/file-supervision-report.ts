import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import type { Supervised } from '../../../scheme/model/scheme-document.ts';
import { supervisionReported } from '../events.ts';
import { whyNotOfGroup } from '../group-of-round.ts';
import { notSupervised, reportIdUsed, stageNotReached } from '../refusals.ts';

/** Why a report cannot be about this: the scheme's group does not watch over it, or there is no group. */
function whyNotAbout({ scheme }: RoundSituation, about: Supervised | undefined): Refusal | undefined {
  const supervises = scheme.document.supervision.group?.supervises;
  return about === undefined || supervises?.value.includes(about)
    ? undefined
    : notSupervised({ about }, supervises?.cites);
}

/**
 * A supervisor reports on a stage that has opened, and may say what of the group's duties it is about: the results of
 * complaints, objections, improvements. The report decides no case.
 */
export const fileSupervisionReport = roundCommand('file-supervision-report', {
  by: [hat('supervisor')],
  rules: ['supervision'],
  undo: 'never',
  payload: supervisionReported.payload,
  cases: () => 'every-case',
  decide: (situation) => {
    const { payload, round } = situation;
    const { report, stage, about } = payload;
    const isUsed = round.supervision.reports.some((entry) => entry.report === report);
    return (
      refuseAll(
        whyNotOfGroup(situation),
        isUsed ? reportIdUsed({ report }) : undefined,
        round.proceedings.stages.has(stage) ? undefined : stageNotReached({ stage }),
        whyNotAbout(situation, about),
      ) ?? [supervisionReported(payload)]
    );
  },
});
