import { commands } from '@laureate/core';
import { openStages, useRound } from '../app/round.ts';
import { usePageWords } from '../app/words.ts';
import { sortActs } from '../features/next-acts/acts-now.ts';
import { ActList } from '../features/round/act-list.tsx';
import { ViewList } from '../features/round/view-list.tsx';

/** Every act and every view of a round, the nearest first. */
export function ActsPage() {
  const { t } = usePageWords();
  const { jurisdiction, round, hats, line } = useRound();
  const acts = sortActs(commands.values(), 'round', hats, openStages(line));
  return (
    <div className="page">
      <h2>{t('desk.acts')}</h2>
      <div className="columns">
        <ActList title={t('acts.now')} jurisdiction={jurisdiction} round={round} acts={acts.now} />
        <ActList title={t('acts.own')} jurisdiction={jurisdiction} round={round} acts={acts.own} />
        <ViewList jurisdiction={jurisdiction} round={round} hats={hats} />
      </div>
      <details>
        <summary>{t('acts.others')}</summary>
        <ActList title={t('acts.others')} jurisdiction={jurisdiction} round={round} acts={acts.others} />
      </details>
    </div>
  );
}
