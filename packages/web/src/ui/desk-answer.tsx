import type { Refused } from '@laureate/client';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { usePageWords } from '../app/words.ts';
import { ArticleChips } from './article-chips.tsx';
import { EmptyPlace } from './empty-place.tsx';
import { RefusalList } from './refusal-list.tsx';

interface Asked<T> {
  readonly data?: T | undefined;
  readonly error: Refused | null;
  readonly refetch: () => unknown;
}

/**
 * What a desk shows while its view is asked, when there is nothing yet, and before a closed door: a person recused
 * from a case of the list sees the door and the article, nothing else.
 */
export function DeskAnswer<T>({
  asked,
  nothing,
  recusal = [],
  children,
}: {
  readonly asked: Asked<T>;
  /** What will be here, and who makes it appear. */
  readonly nothing: string;
  readonly recusal?: readonly string[] | undefined;
  readonly children: (answer: T) => ReactNode;
}) {
  const { t } = usePageWords();
  if (asked.data !== undefined) return children(asked.data);
  if (asked.error?.kind === 'closed-door') {
    return (
      <div className="closed-door" role="note">
        <p>{t('refused.closed-door')}</p>
        <ArticleChips cites={recusal} />
      </div>
    );
  }
  if (asked.error?.kind === 'not-found') return <EmptyPlace what={nothing} />;
  if (asked.error) return <RefusalList refused={asked.error} onAgain={() => asked.refetch()} />;
  return <Skeleton active />;
}
