import { oversight } from '@laureate/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { AskErasure } from './ask-erasure.tsx';
import { SecondOfErasure } from './second-of-erasure.tsx';

/** Erasures of a city: what waits for a second administrator, and what came of the others. */
export function ErasureList({ jurisdiction }: { readonly jurisdiction: string }) {
  const { t } = usePageWords();
  const queries = useQueryClient();
  const queryKey = ['erasures', jurisdiction];
  const { data } = useQuery({
    queryKey,
    queryFn: () => settled(oversight.erasures(transport, jurisdiction)),
  });
  const again = () => void queries.invalidateQueries({ queryKey });
  return (
    <section className="card">
      <h2>{t('erasure.title')}</h2>
      <p>{t('erasure.how')}</p>
      {data?.erasures.length === 0 ? <EmptyPlace what={t('erasure.none')} /> : null}
      <ul className="plain-list">
        {(data?.erasures ?? []).map(({ id, subject, reason, basis, state, askedBy, askedAt, ...more }) => (
          <li key={id} data-erasure={id}>
            <strong>{subject}</strong> {t(`erasure.${state}`)} · {reason}{' '}
            <span className="quiet">{basis}</span>
            <br />
            {t('erasure.asked-by', { name: askedBy.name })} <Moment at={askedAt} />
            {more.second ? (
              <>
                <br />
                {t('erasure.ended-by', { name: more.second.name })} <Moment at={more.second.at} />{' '}
                {more.refusal}
              </>
            ) : null}
            {more.isForMe ? <SecondOfErasure jurisdiction={jurisdiction} id={id} onEnded={again} /> : null}
          </li>
        ))}
      </ul>
      <AskErasure jurisdiction={jurisdiction} onAsked={again} />
    </section>
  );
}
