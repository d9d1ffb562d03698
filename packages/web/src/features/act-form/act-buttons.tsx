import type { OwnHat, PerformOptions } from '@laureate/client';
import type { Command } from '@laureate/core';
import { Button } from 'antd';
import { hatsThatFit } from '../../api/use-hats.ts';
import { usePageWords } from '../../app/words.ts';
import type { Paper } from './paper-entry.tsx';

/**
 * Check first, prepare, perform. An act of two persons is prepared by one and performed, as it was prepared, by the
 * other; a hat whose rank is not known is offered both.
 */
export function ActButtons({
  command,
  hat,
  prepared,
  paper,
  pending,
  onSend,
}: {
  readonly command: Command;
  readonly hat: OwnHat | undefined;
  readonly prepared: string | undefined;
  readonly paper: Paper | undefined;
  readonly pending: boolean;
  readonly onSend: (options: PerformOptions) => void;
}) {
  const { t } = usePageWords();
  const shared: PerformOptions = {
    ...(hat ? { hat: { role: hat.role, ...(hat.body === undefined ? {} : { body: hat.body }) } } : {}),
    ...(paper ? { paper } : {}),
    ...(prepared === undefined ? {} : { prepared }),
  };
  const takesTwo = command.preparedBy !== undefined || paper !== undefined;
  const preparers = command.preparedBy ?? command.by;
  const mayPrepare = takesTwo && prepared === undefined && (!hat || hatsThatFit([hat], preparers).length > 0);
  const mayPerform = !takesTwo || prepared !== undefined;
  const check: PerformOptions = { ...shared, dryRun: true, ...(mayPerform ? {} : { mode: 'prepare' }) };
  return (
    <div className="act-buttons">
      {mayPerform ? (
        <Button
          type="primary"
          htmlType="submit"
          loading={pending}
          data-do="perform"
          onClick={() => onSend(shared)}
        >
          {t(prepared === undefined ? 'form.perform' : 'form.perform-prepared')}
        </Button>
      ) : null}
      {mayPrepare ? (
        <Button
          type={mayPerform ? 'default' : 'primary'}
          loading={pending}
          data-do="prepare"
          onClick={() => onSend({ ...shared, mode: 'prepare' })}
        >
          {t('form.prepare')}
        </Button>
      ) : null}
      <Button loading={pending} data-do="check" onClick={() => onSend(check)}>
        {t('form.check')}
      </Button>
      {takesTwo && prepared === undefined ? <p className="quiet">{t('form.two-persons')}</p> : null}
    </div>
  );
}
