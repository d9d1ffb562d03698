import { isCurrent } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';
import { type NoticeInRound, NoticeList } from './notice-list.tsx';

interface NoticesProps {
  readonly notices: readonly NoticeInRound[];
  readonly today: string;
}

/** The notices of one round: those open today first, then the others, the many of recommending bodies folded. */
export function NoticesOfRound({ notices, today }: NoticesProps) {
  const { t } = usePage();
  const past = notices.filter(({ row }) => !isCurrent(row, today)).toReversed();
  const local = past.filter(({ row }) => row.kind === 'local').toReversed();
  const lists = [
    notices.filter(({ row }) => isCurrent(row, today)),
    past.filter(({ row }) => row.kind !== 'local'),
  ].filter((list) => list.length > 0);
  if (notices.length === 0) return <p className="empty">{t('notices.none')}</p>;
  return (
    <>
      {lists.map((list) => (
        <NoticeList key={list[0]?.row.publishedOn} notices={list} today={today} withRound={false} />
      ))}
      {local.length === 0 ? null : (
        <details className="more">
          <summary>{t('notices.local', { count: local.length })}</summary>
          <NoticeList notices={local} today={today} withRound={false} />
        </details>
      )}
    </>
  );
}
