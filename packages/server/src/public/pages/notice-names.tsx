import { gradeTitle, trackTitle } from '../look/scheme-seen.ts';
import { usePage } from '../site/page-context.ts';
import type { NoticeEntry, NoticeModel } from './notice-model.ts';

interface Group {
  readonly track?: string | undefined;
  readonly grade?: string | undefined;
  readonly entries: readonly NoticeEntry[];
}

/** Names of one track and grade together, in the order they were published. */
export function groupsOf(entries: readonly NoticeEntry[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const { track, grade } = entry;
    const key = `${track ?? ''} ${grade ?? ''}`;
    groups.set(key, { track, grade, entries: [...(groups.get(key)?.entries ?? []), entry] });
  }
  return [...groups.values()];
}

/** What of an entry stands under its name: the award it is recommended for, its deeds, exceptions, and why it was struck. */
function Remarks({ entry }: { readonly entry: NoticeEntry }) {
  const { t } = usePage();
  const { award, deeds, exceptions, struck } = entry;
  return (
    <>
      {award === undefined ? null : <span className="of">{t('entry.award', { award })}</span>}
      {deeds === undefined ? null : <span className="of">{deeds}</span>}
      {exceptions.map((reason) => (
        <span key={reason} className="of">
          {t('entry.exception', { reason })}
        </span>
      ))}
      {struck === undefined ? null : <span className="of">{t('entry.struck', { note: struck })}</span>}
    </>
  );
}

/** The names on a notice as they were published; a struck one stays, crossed out, with its note. */
export function NoticeNames({ entries, scheme, round }: NoticeModel) {
  const { both, t, word } = usePage();
  const approved = new Set((round.result?.winners ?? []).map((winner) => winner.case));
  const titleOf = ({ track, grade }: Group) => {
    const trackWords = track === undefined ? undefined : trackTitle(scheme, track);
    const gradeWords = grade === undefined ? undefined : gradeTitle(scheme, grade);
    const parts = [
      trackWords ? both(trackWords) : track && word('tracks', track),
      gradeWords ? both(gradeWords) : grade,
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
  };
  return (
    <section aria-labelledby="names">
      <h2 id="names">{t('notice.names-title', { count: entries.length })}</h2>
      {groupsOf(entries).map((group) => (
        <section key={titleOf(group)} className="group">
          {titleOf(group) === '' ? null : (
            <h3>{t('notice.group', { title: titleOf(group), count: group.entries.length })}</h3>
          )}
          <ol className="names numbered">
            {group.entries.map((entry) => (
              <li key={entry.case}>
                <span className="name">{entry.struck === undefined ? entry.name : <s>{entry.name}</s>}</span>
                <span className="of">{t('entry.case', { case: entry.case })}</span>
                <Remarks entry={entry} />
                {group.grade !== undefined && approved.has(entry.case) ? (
                  <span className="of good">{t('entry.approved')}</span>
                ) : null}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
