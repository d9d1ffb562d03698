import type { RoundViewTypes, SignedHead } from '@laureate/core';
import type { AnswerOf, CityWindow } from '../look/city-window.ts';
import { type NoticeRow, type RoundSeen, roundSeen } from '../look/round-seen.ts';
import { type SchemeSeen, schemeSeen } from '../look/scheme-seen.ts';
import type { NoticeInRound } from '../parts/notice-list.tsx';
import type { PublishedRecord } from '../record/published-record.ts';
import { inRound } from './home-model.ts';

/** One name on a notice, as it was published. */
export interface NoticeEntry {
  readonly case: string;
  readonly name: string;
  readonly track?: string | undefined;
  readonly grade?: string | undefined;
  readonly deeds?: string | undefined;
  readonly award?: string | undefined;
  /** Why the case was let off a rule. */
  readonly exceptions: readonly string[];
  /** The note of a name that was struck. */
  readonly struck?: string | undefined;
}

/** What an objection must contain. */
export type HowToObject = NonNullable<AnswerOf<RoundViewTypes['public-notice']>['howToObject']>;

/** A notice with what belongs to its page. */
export interface NoticeModel {
  readonly today: string;
  readonly notice: NoticeInRound;
  readonly round: RoundSeen;
  readonly scheme: SchemeSeen | undefined;
  readonly entries: readonly NoticeEntry[];
  /** Ids of the articles it rests on. */
  readonly basis: readonly string[];
  readonly media: readonly string[];
  readonly contact?: string | undefined;
  readonly howToObject?: HowToObject | undefined;
  /** Of a correction: what was corrected, and the notice whose place it takes. */
  readonly correction?: string | undefined;
  readonly replaces?: string | undefined;
  /** Cases that wait for an objection to be decided after the notice was closed. */
  readonly held: readonly string[];
  readonly head?: SignedHead | undefined;
}

type Told = Pick<
  NoticeModel,
  'entries' | 'basis' | 'media' | 'contact' | 'howToObject' | 'correction' | 'replaces' | 'held' | 'head'
>;

/** Which notice of a round is asked for. */
export type Asked = Pick<NoticeRow, 'kind' | 'notice'>;

/** The look at a round that a notice is read through. */
interface Ground {
  readonly window: CityWindow;
  readonly record: PublishedRecord;
  readonly round: string;
  readonly scheme: SchemeSeen | undefined;
}

async function winners({ window, record, round }: Ground, notice: string): Promise<Told | undefined> {
  const answer = await window.round(round, 'public-notice', { notice });
  const [found] = answer?.notices ?? [];
  if (!answer || !found) return undefined;
  const { entries, media, contact, correction, replaces, closed } = found;
  return {
    entries: entries.map(({ overrides, ...entry }) => ({ ...entry, exceptions: overrides })),
    basis: answer.basis,
    media,
    contact,
    howToObject: answer.howToObject,
    correction,
    replaces,
    held: closed?.held ?? [],
    head: await record.headOf(round, 'PublicNoticeOpened', notice),
  };
}

async function local({ window, record, round, scheme }: Ground, notice: string): Promise<Told | undefined> {
  const found = await window.round(round, 'local-notice', { notice });
  if (!found) return undefined;
  const rules = scheme?.document.process.find(({ stage }) => stage === 'recommendation');
  return {
    entries: found.entries.map((entry) => ({ ...entry, exceptions: [] })),
    basis: rules && 'localNotice' in rules ? (rules.localNotice?.cites ?? []) : [],
    media: [],
    held: [],
    head: await record.headOf(round, 'LocalNoticeOpened', notice),
  };
}

async function accepted({ window, record, round }: Ground): Promise<Told | undefined> {
  const found = await window.round(round, 'accepted-list-notice');
  if (!found) return undefined;
  return {
    entries: found.entries,
    basis: found.basis,
    media: found.media,
    held: [],
    head: await record.headOf(round, 'AcceptedListPublished'),
  };
}

function told(ground: Ground, { kind, notice = '' }: Asked): Promise<Told | undefined> {
  if (kind === 'accepted-list') return accepted(ground);
  return kind === 'local' ? local(ground, notice) : winners(ground, notice);
}

/** What the page of a notice shows; nothing for a notice that is not there. */
export async function noticeModel(
  window: CityWindow,
  record: PublishedRecord,
  asked: Asked & { readonly round: string },
): Promise<NoticeModel | undefined> {
  const round = await roundSeen(window, asked.round);
  const row = round?.notices.find(({ kind, notice }) => kind === asked.kind && notice === asked.notice);
  if (!round || !row) return undefined;
  const scheme = await schemeSeen(window, round.line);
  const found = await told({ window, record, round: asked.round, scheme }, asked);
  if (!found) return undefined;
  return { today: window.today, notice: inRound(window, round, row), round, scheme, ...found };
}
