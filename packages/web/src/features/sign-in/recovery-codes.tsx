import { Button } from 'antd';
import { usePageWords } from '../../app/words.ts';

/** Recovery codes are shown once: to be printed or written down, then one goes on. */
export function RecoveryCodes({
  codes,
  onDone,
}: {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}) {
  const { t } = usePageWords();
  return (
    <section className="recovery-codes">
      <h2>{t('second-factor.codes')}</h2>
      <p>{t('second-factor.codes-why')}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="act-buttons no-print">
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button type="primary" onClick={onDone} data-do="codes-kept">
          {t('second-factor.kept')}
        </Button>
      </div>
    </section>
  );
}
