import { roundOf } from '@laureate/client';
import { Outlet, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useMemo } from 'react';
import { useHats } from '../api/use-hats.ts';
import { useLook } from '../api/use-look.ts';
import { useScheme } from '../api/use-scheme.ts';
import { RoundContext } from '../app/round.ts';
import { TitlesContext, titlesOf } from '../app/titles.ts';
import { usePageWords } from '../app/words.ts';
import { ActSheets } from '../features/act-form/act-sheet.tsx';
import { RoundDesks } from '../features/round/round-desks.tsx';
import { ArticlesContext } from '../ui/article-chips.tsx';
import { RefusalList } from '../ui/refusal-list.tsx';
import { RoundLine } from '../ui/round-line.tsx';

/** The frame of a round's pages: its name, its line across the top, and the desks the person may sit at. */
export function RoundFrame() {
  const { jurisdiction, round } = useParams({ strict: false }) as { jurisdiction: string; round: string };
  const stream = roundOf(jurisdiction, round);
  const { t, both } = usePageWords();
  const line = useLook(stream, 'round-line', {});
  const scheme = useScheme(stream);
  const hats = useHats(stream);
  const articles = useMemo(() => new Map(scheme?.articles.map((article) => [article.id, article])), [scheme]);
  const titles = useMemo(() => (scheme ? titlesOf(scheme) : new Map()), [scheme]);
  if (line.error) return <RefusalList refused={line.error} onAgain={() => line.refetch()} />;
  if (!line.data || !hats.data) return <Skeleton active />;
  const inHand = { jurisdiction, round, stream, line: line.data, scheme, hats: hats.data };
  return (
    <RoundContext value={inHand}>
      <ArticlesContext value={articles}>
        <TitlesContext value={titles}>
          <div className="round-head">
            <h1>{scheme ? t('round.title', { scheme: both(scheme.document.shortTitle), round }) : round}</h1>
            {line.data.trial ? <span className="trial">{t('round.trial')}</span> : null}
          </div>
          <RoundLine stages={line.data.stages} />
          <RoundDesks />
          <div className="round-body">
            <ActSheets>
              <Outlet />
            </ActSheets>
          </div>
        </TitlesContext>
      </ArticlesContext>
    </RoundContext>
  );
}
