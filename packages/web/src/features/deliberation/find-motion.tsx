import { useNavigate } from '@tanstack/react-router';
import { Input } from 'antd';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';

/** The way to a single motion by the number the chair names: for members before whom the whole agenda is closed. */
export function FindMotion() {
  const { t } = usePageWords();
  const { jurisdiction, round } = useRound();
  const navigate = useNavigate();
  const go = (number: string) => {
    const motion = number.trim();
    if (motion === '') return;
    void navigate({
      to: '/city/$jurisdiction/rounds/$round/deliberation/$motion',
      params: { jurisdiction, round, motion },
    });
  };
  return (
    <section className="card find-motion">
      <h3>{t('motion.find')}</h3>
      <p className="quiet">{t('motion.find-how')}</p>
      <Input.Search
        aria-label={t('motion.number')}
        placeholder={t('motion.number')}
        enterButton={t('view.look')}
        onSearch={go}
      />
    </section>
  );
}
