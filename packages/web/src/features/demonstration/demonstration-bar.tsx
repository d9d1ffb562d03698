import { advanceClock, isRefusedReply, type Refused } from '@laureate/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { transport } from '../../api/connection.ts';
import { useCityName } from '../../api/use-rounds.ts';
import { useCityOfPage, useClock } from '../../app/clock.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';

/** Says that nothing here is real, and moves the business clock of the city on the screen. */
export function DemonstrationBar() {
  const { t } = usePageWords();
  const city = useCityOfPage();
  return (
    <section className="demonstration-bar" aria-label={t('demo.title')}>
      <strong>{t('demo.title')}</strong>
      <span className="only-wide">{t('demo.what')}</span>
      {city === undefined ? null : <ClockMover jurisdiction={city} />}
    </section>
  );
}

function ClockMover({ jurisdiction }: { readonly jurisdiction: string }) {
  const { t } = usePageWords();
  const clock = useClock();
  const name = useCityName(jurisdiction);
  const queries = useQueryClient();
  const [days, setDays] = useState('1');
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const [pending, setPending] = useState(false);
  const advance = async (by: Parameters<typeof advanceClock>[2]) => {
    setPending(true);
    const reply = await advanceClock(transport, jurisdiction, by);
    setPending(false);
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
    await queries.invalidateQueries();
  };
  return (
    <>
      <span data-now={clock?.now}>
        {t('demo.clock', { city: name })} {clock ? <Moment at={clock.now} /> : null}
      </span>
      {clock?.movable ? (
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
          <Button
            size="small"
            loading={pending}
            disabled={!(Number(days) >= 1)}
            onClick={() => advance({ days: Number(days) })}
            data-do="advance"
          >
            {t('demo.go')}
          </Button>
          <label htmlFor="demo-to">{t('demo.to')}</label>
          <Input
            id="demo-to"
            size="small"
            type="datetime-local"
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
          <Button
            size="small"
            loading={pending}
            disabled={to === ''}
            onClick={() => advance({ to: new Date(`${to}:00+08:00`).toISOString() })}
            data-do="set-clock"
          >
            {t('demo.set')}
          </Button>
        </span>
      ) : null}
      {refused ? <RefusalList refused={refused} /> : null}
    </>
  );
}
