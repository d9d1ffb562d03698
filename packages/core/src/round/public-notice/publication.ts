import { z } from 'zod';
import type { RoundSituation } from '../../act/command.ts';
import type { EventDraft } from '../../act/event-kind.ts';
import { CaseId, FileRef, LocalDateSchema, NoticeId, PublicText } from '../../act/fields.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';
import type { StageRulesOf } from '../../scheme/model/process-model.ts';
import { overrideKey } from '../composite/slice.ts';
import { publicExceptions } from '../eligibility/exceptions.ts';
import { termOf } from '../term-of.ts';
import { publicNoticeOpened } from './events.ts';
import { entriesDoNotMatch, nothingToNotice, noticeAlreadyOpened } from './refusals.ts';
import { type ResolvedWinner, winnersToNotice } from './standing-notice.ts';
import { whyNotPublished } from './why-not-published.ts';

/** What the office signs for: the list as it is published, where and when. Overrides and term are computed. */
export const PublicationSchema = z.strictObject({
  notice: NoticeId,
  entries: z
    .array(z.strictObject({ case: CaseId, name: PublicText, track: TrackSchema, grade: KeySchema }))
    .min(1),
  publishedOn: LocalDateSchema,
  media: z.array(KeySchema).min(1),
  proofs: z.array(FileRef).min(1),
  contact: PublicText,
});
export type Publication = z.infer<typeof PublicationSchema>;

type Rules = Pick<StageRulesOf<'public-notice'>, 'media' | 'term' | 'cites'>;
type Ground = Pick<RoundSituation, 'round' | 'scheme' | 'legalDay' | 'calendar'>;

function whyNotEntries(entries: Publication['entries'], winners: readonly ResolvedWinner[]): WhyNot {
  const text = (one: ResolvedWinner) => `${one.track}/${one.grade}/${one.case}`;
  const [given, expected] = [entries.map(text), winners.map(text)];
  if (expected.length === 0) return nothingToNotice({});
  const missing = winners.filter((one) => !given.includes(text(one))).map((one) => one.case);
  const surplus = entries
    .filter((one, at) => !expected.includes(text(one)) || given.indexOf(text(one)) !== at)
    .map((one) => one.case);
  return missing.length + surplus.length > 0 ? entriesDoNotMatch({ missing, surplus }) : undefined;
}

/**
 * Every reason against a publication: the notice's id is taken, the entries are not exactly the resolved winners not
 * yet under notice, a medium of the scheme is left out, or a medium has no proof of publication.
 */
export function whyNotPublish(
  { round, legalDay }: Ground,
  rules: Rules,
  publication: Publication,
  replaces?: string,
): readonly WhyNot[] {
  const { notice, entries } = publication;
  return [
    round.publicNotice.notices.has(notice) ? noticeAlreadyOpened({ notice }) : undefined,
    whyNotEntries(entries, winnersToNotice(round, replaces)),
    whyNotPublished(legalDay, rules.media, publication),
  ];
}

function entryOf({ round, scheme }: Ground, winner: ResolvedWinner, name: string) {
  const override = round.composite.overrides.get(overrideKey(winner.grade, winner.case));
  const row = round.composite.rankings.get(winner.track)?.rows.find((entry) => entry.case === winner.case);
  const publishesScore = scheme.document.publishScores.value === 'all-totals';
  return {
    case: winner.case,
    name,
    track: winner.track,
    grade: winner.grade,
    overrides: [
      ...publicExceptions(round, winner.case),
      ...(override && !override.secretGround ? [override.reason] : []),
    ],
    ...(publishesScore && row?.score !== undefined ? { score: row.score } : {}),
  };
}

/**
 * The notice as an event: published on the day the act counts from, with a full term from then (`term@1`), in the
 * order of the entries given; exceptions and overridden thresholds are shown unless their ground is secret.
 */
export function publicationOf(
  ground: Ground,
  rules: Rules,
  { notice, entries, media, proofs, contact }: Publication,
  corrects: { readonly replaces: string; readonly correction: string } | Record<string, never> = {},
): EventDraft {
  const { round, legalDay, calendar } = ground;
  const winners = winnersToNotice(round, corrects.replaces);
  return publicNoticeOpened({
    notice,
    entries: entries.flatMap(({ case: id, name }) =>
      winners.filter((winner) => winner.case === id).map((winner) => entryOf(ground, winner, name)),
    ),
    publishedOn: legalDay,
    media,
    term: termOf(legalDay, rules.term, calendar),
    proofs,
    contact,
    ...corrects,
  });
}
