import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';

/** An objector's way to the own objection: by the number on its receipt. */
export function FindObjection() {
  const { t } = usePageWords();
  const { jurisdiction, round } = useRound();
  const navigate = useNavigate();
  const go = (number: string) => {
    const objection = number.trim();
    if (objection === '') return;
    void navigate({
      to: '/city/$jurisdiction/rounds/$round/objections/$objection',
      params: { jurisdiction, round, objection },
    });
  };
  return (
    <section className="card">
      <h3>{t('objection.own')}</h3>
      <Input.Search
        aria-label={t('objection.number')}
        placeholder={t('objection.number')}
        enterButton={t('view.look')}
        onSearch={go}
      />
    </section>
  );
}
