import { Basis } from '../parts/article-chips.tsx';
import { ClockChip } from '../parts/clock-chip.tsx';
import { CountedDays } from '../parts/counted-days.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { Fingerprint } from '../parts/fingerprint.tsx';
import { noticePath, noticeTitle } from '../parts/notice-list.tsx';
import { TrialNote } from '../parts/trial-note.tsx';
import { usePage } from '../site/page-context.ts';
import type { NoticeModel } from './notice-model.ts';
import { NoticeNames } from './notice-names.tsx';
import { HowToObject } from './notice-objection.tsx';
import { NoticeOutcome } from './notice-outcome.tsx';

/** Says that a notice was corrected, or corrects another one, and leads to it. */
function Correction({ notice: { row, round }, correction, replaces }: NoticeModel) {
  const page = usePage();
  const { t, to } = page;
  const hrefOf = (id: string) => to(noticePath(page, round.round, { kind: row.kind, notice: id }));
  return (
    <>
      {row.replacedBy === undefined ? null : (
        <p className="note official" role="note">
          {t('notice.replaced')} <a href={hrefOf(row.replacedBy)}>{t('notice.see-new')}</a>
        </p>
      )}
      {replaces === undefined ? null : (
        <p className="note" role="note">
          {t('notice.corrects', { correction: correction ?? '' })}{' '}
          <a href={hrefOf(replaces)}>{t('notice.see-old')}</a>
        </p>
      )}
    </>
  );
}

function Facts({ notice: { row, by }, media, contact }: NoticeModel) {
  const { both, day, list, t, value } = usePage();
  return (
    <dl className="facts">
      <dt>{t('notice.published')}</dt>
      <dd>{day(row.publishedOn)}</dd>
      <dt>{t('notice.term')}</dt>
      <dd>{t('notice.from-to', { from: row.counted.find(({ counts }) => counts)?.date, to: row.endsOn })}</dd>
      {by ? (
        <>
          <dt>{t('notice.by')}</dt>
          <dd>{both(by)}</dd>
        </>
      ) : null}
      {media.length === 0 ? null : (
        <>
          <dt>{t('notice.media')}</dt>
          <dd>{list(media.map((each) => value(each, ['media'])))}</dd>
        </>
      )}
      {contact === undefined ? null : (
        <>
          <dt>{t('notice.contact')}</dt>
          <dd>{contact}</dd>
        </>
      )}
    </dl>
  );
}

/** A notice for everybody, made to be read, printed and kept: names, basis, term and its counting, how to object. */
export function NoticePage(model: NoticeModel) {
  const page = usePage();
  const { both, pages, t } = page;
  const { notice, round, scheme, today, basis, head } = model;
  const title = t('round.title', { programme: both(round.programme), year: round.year });
  return (
    <article className="notice">
      <Crumbs
        trail={[
          [pages.home, t('nav.home')],
          [pages.round(round.round), title],
        ]}
      />
      <h1>
        <span className="over">{title}</span> {noticeTitle(page, notice)}
      </h1>
      <TrialNote trial={round.line.trial} />
      <Correction {...model} />
      <p className="big">
        <ClockChip clock={notice.row} today={today} />
      </p>
      <Facts {...model} />
      <CountedDays counted={notice.row.counted} />
      <NoticeNames {...model} />
      <NoticeOutcome {...model} />
      <HowToObject {...model} />
      {scheme && basis.length > 0 ? (
        <section aria-labelledby="basis">
          <h2 id="basis">{t('notice.basis')}</h2>
          <p>{both(scheme.document.title)}</p>
          <Basis scheme={scheme} cites={basis} />
        </section>
      ) : null}
      {head ? <Fingerprint head={head} /> : null}
      <p className="hint no-print">{t('notice.print')}</p>
    </article>
  );
}
