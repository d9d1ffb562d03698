import { type HatPattern, hat } from '../../access/roles.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { lastFilingDay } from './last-filing-day.ts';
import { closingDayOver, onlyApplicantFiles } from './refusals.ts';

/** Who acts for an applicant: the applicant; and, for what came on paper, two persons of a channel or the office. */
export const filers: readonly HatPattern[] = [
  hat('applicant'),
  hat('recommender', 'clerk', 'head'),
  hat('office', 'clerk', 'head'),
];

/** Why someone other than the applicant may not hand this in: it did not come on paper. */
export function whyNotOnPaper({ actor, onPaper, scheme }: RoundSituation): Refusal | undefined {
  if (actor.role === 'applicant' || onPaper) return undefined;
  return onlyApplicantFiles({}, scheme.stage('application')?.filedBy.cites);
}

/** Why a filing does not count: it was received after the closing day, which itself still counts; no grace. */
export function whyNotBeforeClosing({ round, legalDay, scheme }: RoundSituation): Refusal | undefined {
  const closesOn = lastFilingDay(round);
  return closesOn === undefined || legalDay <= closesOn
    ? undefined
    : closingDayOver({ closesOn }, scheme.stage('application')?.cites);
}
