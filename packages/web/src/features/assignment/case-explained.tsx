import type { ExplainedCase } from '@laureate/core';
import { tellNotSeated } from '@laureate/locales';
import { usePageWords } from '../../app/words.ts';

/** Who sits on the panel of a case and how well they fit; and for everybody else why they do not. */
export function CaseExplained({
  explained: { case: id, sum, members, others },
  isFloor,
}: {
  readonly explained: ExplainedCase;
  /** Whether no case is served worse, and some are served better. */
  readonly isFloor: boolean;
}) {
  const { language, t } = usePageWords();
  return (
    <section className="card assigned-case" data-assigned={id}>
      <div className="card-head">
        <h3>{t('assignment.case', { case: id })}</h3>
        <span>{t('assignment.case-sum', { sum })}</span>
        {isFloor ? <span className="seat-mark">{t('assignment.is-floor')}</span> : null}
      </div>
      <ol className="assigned-members">
        {members.map(({ person, fit, isLeader }) => (
          <li key={person} data-member={person}>
            <strong>{person}</strong> {t('assignment.fit', { fit })}
            {isLeader ? <span className="seat-mark">{t('draw.result.leader')}</span> : null}
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('assignment.why-not', { count: others.length })}</summary>
        <ul className="why-not">
          {others.map(({ person, reasons }) => (
            <li key={person} data-not={person}>
              <strong>{person}</strong>
              {t('colon')}
              {reasons.map((reason) => tellNotSeated(language, reason)).join(t('assignment.mark'))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
