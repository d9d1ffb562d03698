import { registryOf } from '@laureate/client';
import { useParams } from '@tanstack/react-router';
import { useHats } from '../api/use-hats.ts';
import { hasRole } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { ErasureList } from '../features/vault/erasure-list.tsx';
import { OpeningsList } from '../features/vault/openings-list.tsx';

/** For administrators and supervisors: erasing by two persons, who opened what, and the ledger to verify. */
export function OversightPage() {
  const { t } = usePageWords();
  const { jurisdiction } = useParams({ strict: false }) as { jurisdiction: string };
  const own = useHats(registryOf(jurisdiction)).data ?? [];
  const ledger = `/api/v1/registry/${jurisdiction}`;
  return (
    <div className="page">
      <h1>{t('oversight.title')}</h1>
      {hasRole(own, 'system-admin', 'security-admin', 'auditor') ? (
        <ErasureList jurisdiction={jurisdiction} />
      ) : null}
      {hasRole(own, 'supervisor', 'auditor') ? (
        <>
          <p>
            <a href={`${ledger}/ledger.jsonl`}>{t('oversight.ledger')}</a> ·{' '}
            <a href={`${ledger}/head.json`}>{t('oversight.head')}</a>
          </p>
          <OpeningsList jurisdiction={jurisdiction} />
        </>
      ) : null}
    </div>
  );
}
