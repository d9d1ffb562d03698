import type { Refused } from '@laureate/client';
import { Alert, Button } from 'antd';
import { useTitles } from '../app/titles.ts';
import { usePageWords } from '../app/words.ts';
import { ArticleChips } from './article-chips.tsx';
import { refusedTitle } from './refused-words.ts';
import { sayRefusal } from './say-refusal.ts';

/** One refusal in words, with the articles it rests on. */
export function RefusalLine({ refusal }: { readonly refusal: Refused['refusals'][number] }) {
  const { language } = usePageWords();
  const titles = useTitles();
  return (
    <span data-refusal={refusal.kind}>
      {sayRefusal(language, refusal.kind, refusal.facts, titles)} <ArticleChips cites={refusal.cites} />
    </span>
  );
}

/**
 * Why nothing was done: every reason in words. `told` are refusals already said next to their field.
 * A fault names the request, so that the office can find it.
 */
export function RefusalList({
  refused,
  told = [],
  onAgain,
}: {
  readonly refused: Refused;
  readonly told?: readonly Refused['refusals'][number][];
  readonly onAgain?: (() => void) | undefined;
}) {
  const { language, t } = usePageWords();
  const left = refused.refusals.filter((refusal) => !told.includes(refusal) && refusal.kind !== 'bad-input');
  const isOfficial = refused.kind === 'rule' || refused.kind === 'state' || refused.kind === 'forbidden';
  return (
    <Alert
      role="alert"
      type={isOfficial || refused.kind === 'input' ? 'error' : 'warning'}
      showIcon
      data-refused={refused.kind}
      title={refusedTitle(language, refused)}
      description={
        <>
          {left.length > 0 ? (
            <ul className="refusals">
              {left.map((refusal) => (
                <li key={`${refusal.kind}${JSON.stringify(refusal.facts)}`}>
                  <RefusalLine refusal={refusal} />
                </li>
              ))}
            </ul>
          ) : null}
          {refused.request === undefined ? null : (
            <p className="quiet">{t('refused.request', { request: refused.request })}</p>
          )}
          {onAgain ? (
            <Button size="small" onClick={onAgain}>
              {t('again')}
            </Button>
          ) : null}
        </>
      }
    />
  );
}
