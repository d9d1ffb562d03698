import type { Command, HatPattern } from '@laureate/core';
import { type PageWords, usePageWords } from '../../app/words.ts';

function told(patterns: readonly HatPattern[], { word, t }: PageWords): string {
  const names = patterns.map(({ role, ranks }) => {
    const rank = ranks?.map((each) => word('ranks', each)).join('/');
    if (rank === undefined) return word('roles', role);
    return t('named', { name: word('roles', role), id: rank });
  });
  return t('listed', { items: names });
}

/** Who prepares and who performs a command, and in which stages. */
export function WhoDoes({ command }: { readonly command: Command }) {
  const words = usePageWords();
  const { t, word } = words;
  const stages = command.stream === 'round' ? command.during : undefined;
  return (
    <p className="quiet who-does">
      {command.preparedBy ? t('act.prepared-by', { who: told(command.preparedBy, words) }) : null}{' '}
      {command.by.length > 8 ? t('act.by-many') : t('act.by', { who: told(command.by, words) })}{' '}
      {stages && stages.length < 5
        ? t('act.during', {
            stages: stages.map((stage) => word('stages', stage)),
          })
        : null}
    </p>
  );
}
