import { useParams } from '@tanstack/react-router';
import { hasRole, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ObjectionFile } from '../features/objection/objection-file.tsx';
import { OwnObjection } from '../features/objection/own-objection.tsx';

/** One objection: the whole file for those who deal with it, the own one for its objector. */
export function ObjectionPage() {
  const { t } = usePageWords();
  const { hats } = useRound();
  const { objection } = useParams({ strict: false }) as { objection: string };
  const inside = hasRole(hats, 'office', 'committee', 'supervisor');
  return (
    <div className="page">
      <h2>{t('objection.title', { objection })}</h2>
      {inside ? <ObjectionFile objection={objection} /> : <OwnObjection objection={objection} />}
    </div>
  );
}
