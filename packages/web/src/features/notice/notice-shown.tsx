import type { AnswerOf } from '@laureate/client';
import { Button } from 'antd';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ArticleChips } from '../../ui/article-chips.tsx';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { Day } from '../../ui/day-time.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { useNoticeTerm } from './use-notice-term.ts';

type Answer = AnswerOf<'public-notice'>;

/** One notice: basis, list, from and to with its clock, contact, how to object; later how it ended. */
export function NoticeShown({
  notice,
  answer,
}: {
  readonly notice: Answer['notices'][number];
  readonly answer: Answer;
}) {
  const { t, word, both } = usePageWords();
  const { scheme } = useRound();
  const gradeOf = (id: string) => both(scheme?.document.grades.find((grade) => grade.id === id)?.title) || id;
  const {
    notice: id,
    entries,
    publishedOn,
    endsOn,
    from,
    provisional,
    day,
    contact,
    closed,
    correction,
  } = notice;
  const closedOn = closed?.on;
  const counted = useNoticeTerm('winners', id)?.counted;
  return (
    <article className="card notice" data-notice={id}>
      <h3>
        {t('notice.title', { notice: id })}{' '}
        <ClockChip
          label={word('stages', 'public-notice')}
          term={{ from, endsOn, provisional, day, closedOn, counted }}
        />
      </h3>
      <p>
        {t('notice.basis')} <ArticleChips cites={answer.basis} /> · {t('notice.published')}{' '}
        <Day day={publishedOn} /> · {t('notice.until')} <Day day={endsOn} />
      </p>
      {correction === undefined ? null : <p className="wrong">{t('notice.correction', { correction })}</p>}
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{t('cases.name')}</th>
            <th scope="col">{t('cases.track')}</th>
            <th scope="col">{t('call.grade')}</th>
            <th scope="col">{t('notice.object')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.case} data-case={entry.case}>
              <th scope="row">
                {entry.struck === undefined ? entry.name : <del>{entry.name}</del>}{' '}
                {entry.struck === undefined ? null : <span className="quiet">{entry.struck}</span>}
              </th>
              <td>{word('tracks', entry.track)}</td>
              <td>{gradeOf(entry.grade)}</td>
              <td>
                <ActButton
                  command="file-objection"
                  prefill={{ notice: id, case: entry.case }}
                  label={t('notice.object')}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('notice.contact')} {contact}
      </p>
      {answer.howToObject ? (
        <p>
          {t('notice.how')} <ArticleChips cites={answer.howToObject.cites} />
        </p>
      ) : null}
      <div className="act-buttons no-print">
        <Button size="small" onClick={() => window.print()}>
          {t('print')}
        </Button>
        {closedOn === undefined ? (
          <>
            <ActButton command="close-public-notice" prefill={{ notice: id }} settled={['notice']} />
            <ActButton
              command="correct-public-notice"
              prefill={{ replaces: id, entries: entries.map(({ struck: _, ...entry }) => entry), contact }}
            />
          </>
        ) : null}
      </div>
    </article>
  );
}
