import { accounts } from '@laureate/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';

/** Where one is signed in, and ending it from here. */
export function OwnSessions() {
  const { t } = usePageWords();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['sessions'],
    queryFn: () => settled(accounts.sessions(transport)),
  });
  const end = async (id: string | undefined) => {
    await (id === undefined ? accounts.endOtherSessions(transport) : accounts.endSession(transport, id));
    await queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  return (
    <section className="card">
      <h2>{t('account.sessions')}</h2>
      <ul className="plain-list">
        {(data?.sessions ?? []).map(({ id, address, agent, seenAt, isThisOne }) => (
          <li key={id} data-session={isThisOne ? 'this' : id}>
            {address} <span className="quiet">{agent}</span> <Moment at={seenAt} />{' '}
            {isThisOne ? (
              <strong>{t('account.this')}</strong>
            ) : (
              <Button size="small" onClick={() => end(id)}>
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button onClick={() => end(undefined)}>{t('account.end-others')}</Button>
    </section>
  );
}
