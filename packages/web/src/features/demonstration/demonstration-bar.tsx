import { advanceClock, isRefusedReply, type Refused } from '@laureate/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { transport } from '../../api/connection.ts';
import { useNow } from '../../app/clock.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';

/** Says that nothing here is real, and moves the business clock. */
export function DemonstrationBar() {
  const { t } = usePageWords();
  const now = useNow();
  const queries = useQueryClient();
  const [days, setDays] = useState('1');
  const [refused, setRefused] = useState<Refused>();
  const [pending, setPending] = useState(false);
  const advance = async () => {
    setPending(true);
    const reply = await advanceClock(transport, { days: Number(days) });
    setPending(false);
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
    await queries.invalidateQueries();
  };
  return (
    <section className="demonstration-bar" aria-label={t('demo.title')}>
      <strong>{t('demo.title')}</strong>
      <span>{t('demo.what')}</span>
      <span>
        {t('demo.clock')} <Moment at={now} />
      </span>
      <span className="demonstration-advance">
        <label htmlFor="demo-days">{t('demo.forward')}</label>
        <Input
          id="demo-days"
          size="small"
          type="number"
          min={1}
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
        <Button size="small" loading={pending} onClick={advance} data-do="advance">
          {t('demo.go')}
        </Button>
      </span>
      {refused ? <RefusalList refused={refused} /> : null}
    </section>
  );
}
