import { type NoticeRow, type RoundSeen, noticeStanding } from '../look/round-seen.ts';
import type { Page } from '../site/page-context.ts';
import { usePage } from '../site/page-context.ts';
import { ClockChip } from './clock-chip.tsx';

/** A notice with the round it belongs to. */
export interface NoticeInRound {
  readonly row: NoticeRow;
  readonly round: Pick<RoundSeen, 'round' | 'programme' | 'year'>;
  /** The body that published it, where that is not the office. */
  readonly by?: Readonly<{ zh: string; en: string }> | undefined;
}

/** The page of a notice. */
export function noticePath({ pages }: Pick<Page, 'pages'>, round: string, row: Pick<NoticeRow, 'kind' | 'notice'>) {
  const { kind, notice = '' } = row;
  if (kind === 'accepted-list') return pages.accepted(round);
  return kind === 'local' ? pages.local(round, notice) : pages.winners(round, notice);
}

/** What a notice is called, away from its page: its kind, and the body or its id where there are several. */
export function noticeTitle({ t, both }: Pick<Page, 't' | 'both'>, { row, by }: NoticeInRound): string {
  const title = t(`notice.title.${row.kind}`);
  if (by) return t('notice.title-by', { title, by: both(by) });
  return row.notice === undefined ? title : t('notice.title-id', { title, id: row.notice });
}

/** Notices as a list: what, how many names, when published, and the clock. */
export function NoticeList({
  notices,
  today,
  withRound,
}: {
  readonly notices: readonly NoticeInRound[];
  readonly today: string;
  /** Whether each line says which round it is of. */
  readonly withRound: boolean;
}) {
  const page = usePage();
  const { t, to, both } = page;
  return (
    <ul className="notices">
      {notices.map((entry) => {
        const { row, round } = entry;
        return (
          <li key={noticePath(page, round.round, row)} data-standing={noticeStanding(row, today)}>
            <a href={to(noticePath(page, round.round, row))}>{noticeTitle(page, entry)}</a>
            <span className="of">
              {withRound ? `${t('round.title', { programme: both(round.programme), year: round.year })} · ` : null}
              {t('notice.names', { names: row.names, on: row.publishedOn })}
            </span>
            <ClockChip clock={row} today={today} />
          </li>
        );
      })}
    </ul>
  );
}
