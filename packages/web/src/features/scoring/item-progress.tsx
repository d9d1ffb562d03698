import { usePageWords } from '../../app/words.ts';
import { Radar } from '../../ui/radar.tsx';
import { valueGiven } from './score-draft.ts';
import type { SheetItem } from './sheet-standard.ts';

/** Every item with what was given, and a radar of the categories that grows as one goes. */
export function ItemProgress({
  items,
  values,
  shown,
  onShow,
}: {
  readonly items: readonly SheetItem[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly shown: number;
  readonly onShow: (at: number) => void;
}) {
  const { t, both } = usePageWords();
  const given = items.filter(({ id }) => valueGiven(values, id) !== undefined).length;
  const groups = [...new Set(items.map(({ group }) => group))];
  const share = (group: string): number => {
    const own = items.filter((item) => item.group === group);
    const shares = own.map(
      (item) => (valueGiven(values, item.id) ?? 0) / (item.unit === 'percent' ? 100 : item.points),
    );
    return shares.reduce((sum, each) => sum + each, 0) / own.length;
  };
  return (
    <section className="card item-progress">
      <p>{t('score.progress', { given, of: items.length })}</p>
      <ol>
        {items.map((item, at) => {
          const value = valueGiven(values, item.id);
          return (
            <li key={item.id}>
              <button
                type="button"
                aria-current={at === shown ? 'true' : undefined}
                data-given={value !== undefined}
                title={both(item.title)}
                onClick={() => onShow(at)}
              >
                {item.id} <span>{value ?? '—'}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {groups.length > 2 ? (
        <Radar
          label={t('score.radar')}
          spokes={groups.map((group) => ({ name: group, share: share(group) }))}
        />
      ) : null}
    </section>
  );
}
