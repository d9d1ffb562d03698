import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Moment } from '../../ui/day-time.tsx';
import type { FilingReceipt } from './use-filing.ts';

/** The receipt: when the filing counted, under which act, and the fingerprint of what was filed. It prints alone. */
export function FilingReceiptShown({ receipt }: { readonly receipt: FilingReceipt }) {
  const { t } = usePageWords();
  const { jurisdiction, round } = useRound();
  return (
    <article className="receipt" data-receipt={receipt.case}>
      <h3>{t('receipt.title')}</h3>
      <dl>
        <dt>{t('cases.case')}</dt>
        <dd>
          <Link
            to="/city/$jurisdiction/rounds/$round/cases/$caseId"
            params={{ jurisdiction, round, caseId: receipt.case }}
          >
            {receipt.case}
          </Link>
        </dd>
        <dt>{t('receipt.at')}</dt>
        <dd>
          <Moment at={receipt.at} />
        </dd>
        <dt>{t('receipt.act')}</dt>
        <dd>{receipt.act}</dd>
        <dt>{t('receipt.hash')}</dt>
        <dd className="hash">{receipt.hash.slice('file:'.length)}</dd>
        <dt>{t('receipt.files')}</dt>
        <dd>{receipt.files}</dd>
      </dl>
      <p className="quiet">{t('receipt.what')}</p>
      <Button className="no-print" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </article>
  );
}
