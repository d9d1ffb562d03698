import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { Trace } from '../../ui/trace.tsx';
import { useCaseTrace } from './use-case-trace.ts';

/** The acts of a case as a thread, put together from the views that the person may open. */
export function CaseTrace({ caseId }: { readonly caseId: string }) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const lines = useCaseTrace(stream, caseId);
  return (
    <section className="card" data-trace={caseId}>
      <h3>{t('trace.title')}</h3>
      {lines.length === 0 ? <EmptyPlace what={t('trace.none')} /> : <Trace lines={lines} />}
    </section>
  );
}
