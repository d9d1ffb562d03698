import { useBodyNames } from '../../api/use-names.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Day } from '../../ui/day-time.tsx';
import type { DeskRow } from './condition-rows.tsx';

/** Departments that were asked, and material that was asked for. */
export function InquiryRows({ row }: { readonly row: DeskRow }) {
  const { t, both } = usePageWords();
  const { jurisdiction, scheme } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  const factTitle = (id: string) => both(scheme?.document.facts.find((fact) => fact.id === id)?.title) || id;
  if (row.inquiries.length + row.supplements.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('eligibility.asked')}</h3>
      <ul className="plain-list">
        {row.inquiries.map(({ inquiry, to, facts, answeredOn }) => (
          <li key={inquiry} data-inquiry={inquiry}>
            {t('labelled', { label: nameOf(to), text: facts.map(factTitle) })} ·{' '}
            {answeredOn === undefined ? t('eligibility.waiting-answer') : <Day day={answeredOn} />}
          </li>
        ))}
        {row.supplements.map(({ supplement, what, dueOn }) => (
          <li key={supplement} data-supplement={supplement}>
            {what} · {t('next-act.until')} <Day day={dueOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}
