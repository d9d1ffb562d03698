import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { closingExtended } from '../events.ts';
import { lastFilingDay } from '../last-filing-day.ts';
import { closingDayOver, extensionNotLater } from '../refusals.ts';

/**
 * Gives everybody more time to apply, before the time is over: a later last day, with a public reason and a proof of
 * its publication, by two persons. A day that has passed is not reopened.
 */
export const extendClosing = roundCommand('extend-closing', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.application'],
  undo: 'never',
  during: ['application'],
  payload: closingExtended.payload,
  cases: () => 'every-case',
  decide: ({ payload, round, legalDay, scheme }) => {
    const closesOn = lastFilingDay(round);
    const cites = scheme.stage('application')?.cites;
    return (
      refuseAll(
        closesOn !== undefined && legalDay > closesOn ? closingDayOver({ closesOn }, cites) : undefined,
        closesOn !== undefined && payload.until <= closesOn
          ? extensionNotLater({ until: payload.until, closesOn })
          : undefined,
      ) ?? [closingExtended(payload)]
    );
  },
});
