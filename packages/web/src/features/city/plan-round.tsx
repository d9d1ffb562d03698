import { useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { usePageWords } from '../../app/words.ts';

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Begins a round: first its id, then the form of its plan. */
export function PlanRound({ jurisdiction }: { readonly jurisdiction: string }) {
  const { t } = usePageWords();
  const navigate = useNavigate();
  const [round, setRound] = useState('');
  const go = () =>
    navigate({ to: '/city/$jurisdiction/plan/$round', params: { jurisdiction, round: round.trim() } });
  return (
    <details className="plan-round">
      <summary>{t('city.plan-round')}</summary>
      <label htmlFor="new-round">{t('city.round-id')}</label>
      <Input
        id="new-round"
        value={round}
        placeholder="2027"
        onChange={(event) => setRound(event.target.value)}
      />
      <Button disabled={!idForm.test(round.trim())} onClick={go}>
        {t('city.go-on')}
      </Button>
    </details>
  );
}
