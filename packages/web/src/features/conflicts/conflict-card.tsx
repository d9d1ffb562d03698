import { say } from '@laureate/locales';
import { usePartyNames } from '../../api/use-names.ts';
import { hasRole, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ArticleChips } from '../../ui/article-chips.tsx';
import { Day } from '../../ui/day-time.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { usePanelRules } from './panel-rules.ts';
import type { Conflict } from './sort-conflicts.ts';

const signs: Readonly<Record<Conflict['grade'], string>> = {
  certain: '■',
  suspected: '?',
  'cannot-check': '…',
};

/** How sure a conflict is: a sign, a word and a colour. */
export function GradeMark({ grade }: { readonly grade: Conflict['grade'] }) {
  const { t } = usePageWords();
  return (
    <span className="grade-mark" data-grade={grade}>
      <span aria-hidden="true">{signs[grade]}</span> {t(`conflicts.grade.${grade}`)}
    </span>
  );
}

/** One examiner and one case: how sure, on what ground, by which steps, since when, and what can be done. */
export function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const { t } = usePageWords();
  const { person, case: id, grade, status, trace, panels = [] } = conflict;
  const { recusal } = usePanelRules();
  const about = { person, case: id, trace };
  return (
    <article className="conflict card" data-conflict={`${person}/${id}`} data-status={status}>
      <header>
        <h4>
          {person} <span aria-hidden="true">×</span> {id}
        </h4>
        <GradeMark grade={grade} />
        <span className="quiet">
          {panels.length > 0 ? t('conflicts.on-panel', { panels: panels.join(t('list.mark')) }) : null}
        </span>
      </header>
      <Way conflict={conflict} />
      <p>
        {t(`conflicts.does.${status}`)} <ArticleChips cites={recusal} />
      </p>
      {status === 'open' ? (
        <div className="act-buttons">
          <ActButton
            command="confirm-conflict"
            prefill={about}
            settled={['person', 'case', 'trace']}
            label={t('conflicts.confirm')}
            size="middle"
          />
          <ActButton
            command="dismiss-conflict"
            prefill={about}
            settled={['person', 'case', 'trace']}
            label={t('conflicts.dismiss')}
            size="middle"
          />
        </div>
      ) : null}
    </article>
  );
}

/** The ground and every step of the way from the person to the case, each with what it is known from. */
export function Way({ conflict: { ground, path, since, until } }: { readonly conflict: Conflict }) {
  const { language, t } = usePageWords();
  const { jurisdiction, hats } = useRound();
  const nameOf = usePartyNames(jurisdiction, hasRole(hats, 'office', 'recommender'));
  return (
    <>
      <p>
        <strong>
          {t('conflicts.ground')} {say(language, 'cli', `assign.ground.${ground}`)}
        </strong>
        {since === undefined ? null : (
          <>
            {' '}
            · {t('conflicts.since')} <Day day={since} />
          </>
        )}
        {until === undefined ? null : (
          <>
            {' '}
            {t('conflicts.until')} <Day day={until} />
          </>
        )}
      </p>
      <ol className="conflict-way">
        {path.map(({ kind, to, percent, act }) => (
          <li key={`${kind}/${to}/${act}`}>
            {t(`conflicts.hop.${kind}`, { to: nameOf(to), percent: percent ?? t('conflicts.share-unknown') })}{' '}
            <span className="quiet">{t('conflicts.known-from', { act })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
