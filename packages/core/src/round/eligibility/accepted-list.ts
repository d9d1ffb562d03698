import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { acceptedCases } from '../standing.ts';
import type { RoundState } from '../state.ts';
import {
  acceptedListNotDrawnUp,
  acceptedListOutdated,
  acceptedNotNoticed,
  listNoticeOpen,
  notAsDrawnUp,
} from './refusals.ts';

type Round = DeepReadonly<RoundState>;
type Cases = readonly string[];

/** The accepted cases that are still in, in the order of their ids. */
export const acceptedIds = (round: Round): string[] =>
  acceptedCases(round).map((application) => application.case);

/** What is missing from a list and what does not belong there (or stands there twice); nothing when neither is so. */
function differenceOf(listed: Cases, expected: Cases) {
  const missing = expected.filter((id) => !listed.includes(id));
  const surplus = listed.filter((id, at) => !expected.includes(id) || listed.indexOf(id) !== at);
  return missing.length + surplus.length > 0 ? { missing, surplus } : undefined;
}

/** Why entries cannot be published as the accepted: no list is drawn up, it is behind, or they are not what it says. */
export function whyNotAsDrawnUp(round: Round, entries: Cases): WhyNot {
  const list = round.eligibility.acceptedList;
  if (!list) return acceptedListNotDrawnUp({});
  const behind = differenceOf(list, acceptedIds(round));
  if (behind) return acceptedListOutdated(behind);
  const other = differenceOf(entries, list);
  return other && notAsDrawnUp(other);
}

/**
 * Why the accepted are not through their public notice, where the scheme has one: one of them is not on it, a case on
 * it was not accepted, or it is still open. Who was accepted and went out later may stay on it.
 */
export function whyNotNoticed(round: Round, scheme: Scheme): Refusal[] {
  const rule = scheme.stage('eligibility')?.listNotice;
  if (!rule) return [];
  const notice = round.eligibility.acceptedListNotice;
  const noticed = notice?.entries.map((entry) => entry.case) ?? [];
  const missing = acceptedIds(round).filter((id) => !noticed.includes(id));
  const surplus = noticed.filter((id) => round.eligibility.decisions.get(id)?.accepted !== true);
  const isOther = missing.length + surplus.length > 0;
  const isOpen = notice !== undefined && notice.closedOn === undefined;
  return [
    ...(isOther ? [acceptedNotNoticed({ missing, surplus }, rule.cites)] : []),
    ...(isOpen ? [listNoticeOpen({ endsOn: notice.term.endsOn }, rule.term.cites)] : []),
  ];
}
