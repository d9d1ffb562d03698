import { isCurrent } from '../look/round-seen.ts';
import { usePage } from '../site/page-context.ts';
import { type NoticeInRound, NoticeList } from './notice-list.tsx';

interface NoticeGroupsProps {
  readonly notices: readonly NoticeInRound[];
  readonly today: string;
  readonly withRound: boolean;
}

/** More notices of recommending bodies than this are folded: there is one for each district. */
const unfolded = 3;

const isLocal = ({ row }: NoticeInRound): boolean => row.kind === 'local';

/** Notices of recommending bodies, folded where they are many. */
function LocalNotices({ titleKey, ...list }: NoticeGroupsProps & { readonly titleKey: string }) {
  const { t } = usePage();
  const { length } = list.notices;
  if (length === 0) return null;
  if (length <= unfolded) return <NoticeList {...list} />;
  return (
    <details className="more">
      <summary>{t(titleKey, { count: length })}</summary>
      <NoticeList {...list} />
    </details>
  );
}

/** Notices open today first, then those that are over, the newest of them first. */
export function NoticeGroups({ notices, ...list }: NoticeGroupsProps) {
  const current = notices.filter(({ row }) => isCurrent(row, list.today));
  const past = notices.filter(({ row }) => !isCurrent(row, list.today));
  const open = current.filter((notice) => !isLocal(notice));
  const over = past.filter((notice) => !isLocal(notice)).toReversed();
  return (
    <>
      {open.length === 0 ? null : <NoticeList {...list} notices={open} />}
      <LocalNotices {...list} notices={current.filter(isLocal)} titleKey="notices.local-open" />
      {over.length === 0 ? null : <NoticeList {...list} notices={over} />}
      <LocalNotices {...list} notices={past.filter(isLocal)} titleKey="notices.local-over" />
    </>
  );
}
