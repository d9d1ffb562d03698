import { accounts } from '@laureate/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { type FormEvent, useState } from 'react';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { LabelledInput } from './labelled-input.tsx';
import { asksProof, ProveAgain } from './prove-again.tsx';
import { useAnswer } from './use-answer.ts';

/** Tokens for one's own programs: what each may do and until when; a new one is shown once. */
export function OwnTokens() {
  const { t } = usePageWords();
  const queries = useQueryClient();
  const { ask, pending, refused } = useAnswer();
  const [label, setLabel] = useState('');
  const [views, setViews] = useState(true);
  const [patterns, setPatterns] = useState('');
  const [days, setDays] = useState('30');
  const [token, setToken] = useState<string>();
  const { data } = useQuery({ queryKey: ['tokens'], queryFn: () => settled(accounts.tokens(transport)) });
  const again = () => queries.invalidateQueries({ queryKey: ['tokens'] });
  const make = async () => {
    const commands = patterns.split(/[\s,]+/).filter((each) => each !== '');
    const wanted = { label: label.trim(), scope: { views, commands }, days: Number(days) };
    setToken((await ask(accounts.makeToken(transport, wanted)))?.token);
    await again();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make();
  };
  const end = async (id: string) => {
    await accounts.endToken(transport, id);
    await again();
  };
  return (
    <section className="card">
      <h2>{t('token.title')}</h2>
      <ul className="plain-list">
        {(data?.tokens ?? []).map(({ id, label: name, endsAt, scope }) => (
          <li key={id}>
            <strong>{name}</strong> {scope.commands.join(', ')} · {t('invitation.until')}{' '}
            <Moment at={endsAt} />{' '}
            <Button size="small" onClick={() => end(id)}>
              {t('account.end')}
            </Button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('token.new')}</summary>
        <form className="act-form" onSubmit={submit}>
          <LabelledInput id="token-label" label={t('token.label')} value={label} onType={setLabel} />
          <Checkbox checked={views} onChange={(event) => setViews(event.target.checked)}>
            {t('token.views')}
          </Checkbox>
          <LabelledInput
            id="token-commands"
            label={t('token.commands')}
            value={patterns}
            onType={setPatterns}
            hint={t('token.commands-how')}
          />
          <LabelledInput
            id="token-days"
            label={t('token.days')}
            value={days}
            onType={setDays}
            inputMode="numeric"
          />
          <div className="act-buttons">
            <Button htmlType="submit" loading={pending} disabled={label.trim() === ''}>
              {t('token.make')}
            </Button>
          </div>
        </form>
      </details>
      {refused && asksProof(refused) ? <ProveAgain refused={refused} onProved={make} /> : null}
      {refused && !asksProof(refused) ? <RefusalList refused={refused} /> : null}
      {token === undefined ? null : (
        <Alert type="success" title={t('token.once')} description={<code className="hash">{token}</code>} />
      )}
    </section>
  );
}
