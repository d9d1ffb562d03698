import type { AnswerOf, OwnHat } from '@laureate/client';
import { commands } from '@laureate/core';
import { openStages } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ActList } from '../round/act-list.tsx';
import { sortActs } from './acts-now.ts';

/** What the person may do in the stages that are open now; a line says when there is nothing at all. */
export function ActsNow({
  jurisdiction,
  round,
  line,
  hats,
  none,
}: {
  readonly jurisdiction: string;
  readonly round: string;
  readonly line: AnswerOf<'round-line'>;
  readonly hats: readonly OwnHat[];
  /** Whether nothing else waits either. */
  readonly none: boolean;
}) {
  const { t } = usePageWords();
  const { now } = sortActs(commands.values(), 'round', hats, openStages(line));
  if (now.length === 0) return none ? <p className="quiet">{t('home.nothing')}</p> : null;
  return <ActList title={t('acts.now')} jurisdiction={jurisdiction} round={round} acts={now} />;
}
