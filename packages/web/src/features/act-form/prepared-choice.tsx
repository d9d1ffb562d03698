import type { PreparedAct } from '@laureate/client';
import { Button, Radio } from 'antd';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';

/** Acts that another person prepared: one is chosen, read, and then done as it was prepared. */
export function PreparedChoice({
  jurisdiction,
  command,
  acts,
  chosen,
  onChoose,
}: {
  readonly jurisdiction: string;
  readonly command: string;
  readonly acts: readonly PreparedAct[];
  readonly chosen: PreparedAct | undefined;
  readonly onChoose: (act: PreparedAct | undefined) => void;
}) {
  const { t } = usePageWords();
  if (acts.length === 0) return null;
  return (
    <section className="prepared" aria-label={t('prepared.title')}>
      <h3>{t('prepared.title')}</h3>
      <Radio.Group
        value={chosen?.act ?? null}
        onChange={(event) => onChoose(acts.find(({ act }) => act === event.target.value))}
      >
        {acts.map((act) => (
          <Radio key={act.act} value={act.act} data-prepared={act.act}>
            {t('prepared.by', { by: act.by })} <Moment at={act.preparedAt} />
          </Radio>
        ))}
      </Radio.Group>
      {chosen ? (
        <div className="prepared-content">
          <ValueShown owner={command} jurisdiction={jurisdiction} value={chosen.payload} path="" />
          <Button size="small" onClick={() => onChoose(undefined)}>
            {t('prepared.other')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
