import type { ReactNode } from 'react';
import { usePageWords } from '../app/words.ts';
import { ArticleChips } from './article-chips.tsx';

/** Why something came out as it did, with the articles it rests on. */
export function ReasonLine({
  children,
  cites = [],
}: {
  readonly children: ReactNode;
  readonly cites?: readonly string[];
}) {
  const { t } = usePageWords();
  return (
    <p className="reason-line">
      <span className="reason-line-because">{t('reason.because')}</span>
      <span>{children}</span>
      <ArticleChips cites={cites} />
    </p>
  );
}
