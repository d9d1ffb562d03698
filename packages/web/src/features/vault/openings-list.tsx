import { oversight } from '@laureate/client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';

const page = 50;
const most = 500;

/** Who opened whose texts and files, why and when; the latest first. */
export function OpeningsList({ jurisdiction }: { readonly jurisdiction: string }) {
  const { t } = usePageWords();
  const [limit, setLimit] = useState(page);
  const { data } = useQuery({
    queryKey: ['openings', jurisdiction, limit],
    queryFn: () => settled(oversight.openings(transport, jurisdiction, limit)),
  });
  const openings = data?.openings ?? [];
  return (
    <section className="card">
      <h2>{t('openings.title')}</h2>
      {data && openings.length === 0 ? <EmptyPlace what={t('openings.none')} /> : null}
      <ul className="plain-list">
        {openings.map(({ at, subject, why, name, person, account }) => (
          <li key={`${at} ${subject} ${account} ${why}`}>
            <Moment at={at} /> <strong>{name === '' ? account : name}</strong>{' '}
            <span className="quiet">{person}</span> → {subject} <span className="quiet">{why}</span>
          </li>
        ))}
      </ul>
      {openings.length === limit && limit < most ? (
        <Button onClick={() => setLimit(Math.min(most, limit + page))}>{t('openings.older')}</Button>
      ) : null}
    </section>
  );
}
