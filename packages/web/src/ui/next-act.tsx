import type { ReactNode } from 'react';
import { usePageWords } from '../app/words.ts';
import { Day } from './day-time.tsx';

export interface NextActLine {
  /** Whose turn it is, in words. */
  readonly who: string;
  readonly what: string;
  readonly until?: string | undefined;
  /** A term runs until the end of this day. */
  readonly notBefore?: string | undefined;
  readonly mine: boolean;
}

/** One plain line on a case: whose turn, what, until when; the button is there if it is you. */
export function NextAct({ line, children }: { readonly line: NextActLine; readonly children?: ReactNode }) {
  const { t } = usePageWords();
  return (
    <div className="next-act" data-mine={line.mine}>
      <p>
        <strong>{line.mine ? t('next-act.you') : t('next-act.other', { who: line.who })}</strong>
        <span> {line.what}</span>
        {line.until === undefined ? null : (
          <span>
            {' '}
            · {t('next-act.until')} <Day day={line.until} />
          </span>
        )}
        {line.notBefore === undefined ? null : (
          <span>
            {' '}
            · {t('next-act.not-before')} <Day day={line.notBefore} />
          </span>
        )}
      </p>
      {line.mine ? children : null}
    </div>
  );
}
