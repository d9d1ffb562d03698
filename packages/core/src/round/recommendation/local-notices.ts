import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import { notFound } from '../../act/refusals.ts';
import { hasEntryOf } from '../is-listed.ts';
import type { RoundState } from '../state.ts';
import { whyNotLive } from '../why-not-live.ts';
import { whyNotConsented } from './consents.ts';
import { type NoticeForm, whyNotForm } from './local-notice-form.ts';
import {
  alreadyOnLocalNotice,
  casesListedTwice,
  keptOffLocalNotice,
  localNoticeIdUsed,
  localNoticeNotProvided,
  localNoticeReplaced,
  notYetReviewed,
  recommendedAlready,
} from './refusals.ts';
import type { LocalNotice } from './slice.ts';

type Round = DeepReadonly<RoundState>;
type Notice = DeepReadonly<LocalNotice>;

/** The local notice that counts for a case: the one that lists it and is not replaced. */
export function localNoticeOf(round: Round, caseId: string): Notice | undefined {
  for (const notice of round.recommendation.notices.values())
    if (notice.replacedBy === undefined && hasEntryOf(notice.entries, caseId)) return notice;
  return undefined;
}

/** Objections to the local notice of a case that are not settled. */
export function openLocalObjections(round: Round, caseId: string): string[] {
  return [...round.recommendation.objections.values()]
    .filter((entry) => entry.case === caseId && !entry.settled)
    .map((entry) => entry.objection);
}

/** A channel's own notice, not replaced by a correction; absent and another's answer alike. */
export function ownNotice({ round, actor }: RoundSituation, id: string): Notice | Refusal {
  const notice = round.recommendation.notices.get(id);
  if (!notice || notice.channel !== actor.body) return notFound({ what: id });
  return notice.replacedBy === undefined ? notice : localNoticeReplaced({ by: notice.replacedBy });
}

const listed = (ids: readonly string[], refusal: (facts: { cases: string[] }) => Refusal): WhyNot =>
  ids.length > 0 ? refusal({ cases: [...ids] }) : undefined;

/**
 * Every reason against a local notice: the scheme has none, the id is used, its form, or a case is listed twice, out,
 * not reviewed and passed, kept off, recommended already, on another notice (`replaces` excepted), or lacks a consent.
 */
export function whyNotNotice(
  situation: RoundSituation,
  notice: NoticeForm & { readonly notice: string },
  replaces?: string,
): WhyNot[] {
  const { round, scheme } = situation;
  const rules = scheme.stage('recommendation');
  const { notices, reviewed, exempted, recommended } = round.recommendation;
  const ids = notice.entries.map((entry) => entry.case);
  const onOther = (id: string) => {
    const current = localNoticeOf(round, id);
    return current !== undefined && current.notice !== replaces;
  };
  return [
    rules?.localNotice ? undefined : localNoticeNotProvided({}, rules?.cites),
    notices.has(notice.notice) ? localNoticeIdUsed({ notice: notice.notice }) : undefined,
    listed(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      casesListedTwice,
    ),
    ids.map((id) => whyNotLive(round, id)),
    listed(
      ids.filter((id) => !reviewed.has(id)),
      ({ cases }) => notYetReviewed({ cases }, rules?.cites),
    ),
    listed(
      ids.filter((id) => exempted.has(id)),
      keptOffLocalNotice,
    ),
    listed(
      ids.filter((id) => recommended.has(id)),
      recommendedAlready,
    ),
    listed(ids.filter(onOther), alreadyOnLocalNotice),
    whyNotForm(situation, notice),
    ids.map((id) => whyNotConsented(situation, id)),
  ];
}
