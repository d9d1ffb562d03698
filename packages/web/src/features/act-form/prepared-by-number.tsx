import { Button, Input } from 'antd';
import { useState } from 'react';
import { usePageWords } from '../../app/words.ts';

/** Performs what another person prepared by the number they were given, where it is not listed. */
export function PreparedByNumber({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined;
  readonly onChoose: (act: string | undefined) => void;
}) {
  const { t } = usePageWords();
  const [typed, setTyped] = useState('');
  if (chosen !== undefined) {
    return (
      <section className="prepared" data-prepared={chosen}>
        <p>{t('prepared.number-is', { act: chosen })}</p>
        <Button size="small" onClick={() => onChoose(undefined)}>
          {t('prepared.other')}
        </Button>
      </section>
    );
  }
  return (
    <details>
      <summary>{t('prepared.by-number')}</summary>
      <Input.Search
        id="prepared-number"
        aria-label={t('prepared.number')}
        placeholder={t('prepared.number')}
        value={typed}
        enterButton={t('prepared.take')}
        onChange={(event) => setTyped(event.target.value)}
        onSearch={(act) => onChoose(act.trim() === '' ? undefined : act.trim())}
      />
    </details>
  );
}
