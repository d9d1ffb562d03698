import type { StageDefinition } from '../stage.ts';
import { lastFilingDay } from './last-filing-day.ts';
import { closingDayNotOver } from './refusals.ts';

/** What must be done before the application stage can close: the closing day is over, as it counts to its end. */
export const applicationStage: StageDefinition = {
  id: 'application',
  whyNotClose: ({ round, scheme, today }) => {
    const closesOn = lastFilingDay(round);
    return closesOn === undefined || today > closesOn
      ? []
      : [closingDayNotOver({ closesOn }, scheme.stage('application')?.cites)];
  },
};
