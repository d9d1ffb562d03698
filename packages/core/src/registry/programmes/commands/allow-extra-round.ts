import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { notFound } from '../../../act/refusals.ts';
import { latestVersion } from '../adopted-scheme.ts';
import { extraRoundAllowed } from '../events.ts';
import { roundsAreFixed, roundsNotLimited } from '../refusals.ts';
import { periodOf } from '../why-not-programme.ts';

/**
 * Allows one more round in a period than the scheme has "in principle": the office asks, the committee's chair
 * decides with a public reason. Refused where the scheme's number is not marked as one the committee may depart from,
 * and where it has no number.
 */
export const allowExtraRound = registryCommand('allow-extra-round', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['period.rounds'],
  undo: 'never',
  payload: extraRoundAllowed.payload,
  decide: ({ registry, payload }) => {
    const { programme, period } = payload;
    const opened = periodOf(registry, programme, period);
    if (!opened) return { refused: [notFound({ what: period })] };
    const scheme = latestVersion(registry, programme, opened.scheme)?.scheme;
    if (!scheme) return { refused: [notFound({ what: opened.scheme })] };
    const { rounds } = scheme.document.period;
    if (!rounds) return { refused: [roundsNotLimited({ scheme: scheme.id }, scheme.citesOf('period'))] };
    return rounds.soft?.by === 'committee'
      ? [extraRoundAllowed(payload)]
      : { refused: [roundsAreFixed({ rounds: String(rounds.value) }, rounds.cites)] };
  },
});
