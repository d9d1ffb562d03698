import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { commendationIssued } from '../events.ts';
import { whyNotDay } from '../known-honour.ts';
import { commendationNumberUsed, nothingToCommend } from '../refusals.ts';

/**
 * Records the government's published decision that commends a round's winners: number, date, document. The number is
 * one of its own, and the decision is not dated before the first honour of the round.
 */
export const issueCommendation = registryCommand('issue-commendation', {
  by: [hat('approver', 'head', 'clerk')],
  rules: ['afterwards.honour.items'],
  undo: 'rescind',
  payload: commendationIssued.payload,
  decide: ({ registry, payload, today }) => {
    if (!registry.programmes.rounds.has(payload.round))
      return { refused: [notFound({ what: payload.round })] };
    const decidedOn = [...registry.honours.honours.values()]
      .filter((honour) => honour.round === payload.round)
      .map((honour) => honour.decidedOn)
      .sort()[0];
    const isUsed = registry.honours.commendations.some((entry) => entry.number === payload.number);
    return (
      refuseAll(
        decidedOn === undefined
          ? nothingToCommend({ round: payload.round })
          : whyNotDay(payload.date, decidedOn, today),
        isUsed ? commendationNumberUsed({ number: payload.number }) : undefined,
      ) ?? [commendationIssued(payload)]
    );
  },
});
