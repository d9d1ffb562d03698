import './conflicts.css';
import type { AnswerOf } from '@laureate/client';
import { Input } from 'antd';
import { useState } from 'react';
import { hasRole, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { ConflictCard, GradeMark, Way } from './conflict-card.tsx';
import { isAbout, sortConflicts } from './sort-conflicts.ts';

type Answer = AnswerOf<'conflicts'>;

/** Conflicts of interest: those that wait for a finding, those that shut out, and what was found of others. */
export function ConflictsShown({ answer }: { readonly answer: Answer }) {
  const { t } = usePageWords();
  const { hats } = useRound();
  const [sought, setSought] = useState('');
  const groups = sortConflicts(answer.found.filter((each) => isAbout(each, sought)));
  const seesOthers = hasRole(hats, 'office', 'supervisor', 'recommender');
  return (
    <>
      <OwnConflicts own={answer.own} />
      <Seniors seniors={answer.seniors} />
      {seesOthers ? (
        <>
          <Grades />
          <div className="card-head">
            <Input.Search
              className="find"
              aria-label={t('conflicts.find')}
              placeholder={t('conflicts.find')}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </div>
          {groups.length === 0 ? <EmptyPlace what={t('conflicts.none')} /> : null}
          {groups.map(({ status, lines }) => (
            <section key={status} className="conflict-group" data-group={status}>
              <h3>{t(`conflicts.status.${status}`, { count: lines.length })}</h3>
              {status === 'certain' ? (
                <div className="act-buttons">
                  <ActButton command="record-detected-conflicts" primary size="middle" />
                </div>
              ) : null}
              {lines.map((conflict) => (
                <ConflictCard
                  key={`${conflict.person}/${conflict.case}/${conflict.trace}`}
                  conflict={conflict}
                />
              ))}
            </section>
          ))}
        </>
      ) : null}
    </>
  );
}

/** What the three grades mean, and who may find on a conflict: said before anybody is asked to. */
function Grades() {
  const { t } = usePageWords();
  return (
    <section className="card">
      <h3>{t('conflicts.grades')}</h3>
      <dl className="grades">
        {(['certain', 'suspected', 'cannot-check'] as const).map((grade) => (
          <div key={grade}>
            <dt>
              <GradeMark grade={grade} />
            </dt>
            <dd>{t(`conflicts.grade-means.${grade}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('conflicts.who-finds')}</p>
    </section>
  );
}

/** The viewer's own: what waits for somebody else's finding, and cases closed for good, by their number alone. */
function OwnConflicts({ own: { recused, open } }: { readonly own: Answer['own'] }) {
  const { t } = usePageWords();
  return (
    <section className="card" data-own-conflicts>
      <h3>{t('conflicts.own')}</h3>
      {recused.length + open.length === 0 ? <p>{t('conflicts.own-none')}</p> : null}
      {recused.length > 0 ? (
        <p>{t('conflicts.own-recused', { cases: recused.join(t('list.mark')) })}</p>
      ) : null}
      {open.map((conflict) => (
        <div key={`${conflict.case}/${conflict.trace}`}>
          <p>
            <strong>{conflict.case}</strong> {t('conflicts.own-open')}
          </p>
          <Way conflict={conflict} />
        </div>
      ))}
      <div className="act-buttons">
        <ActButton command="declare-recusal" />
      </div>
    </section>
  );
}

/** Heads of one's own body in conflict: the work of those under them may serve that interest. */
function Seniors({ seniors }: Pick<Answer, 'seniors'>) {
  const { t } = usePageWords();
  if (seniors.length === 0) return null;
  return (
    <section className="card" data-seniors>
      <h3>{t('conflicts.seniors')}</h3>
      <ul>
        {seniors.map(({ person, case: id, status }) => (
          <li key={`${person}/${id}`}>
            {t(status === 'open' ? 'conflicts.senior-open' : 'conflicts.senior-shut', { person, case: id })}
          </li>
        ))}
      </ul>
    </section>
  );
}
