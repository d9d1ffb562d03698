import { usePageWords } from '../../app/words.ts';
import type { SheetItem } from './sheet-standard.ts';

/** The allowed values of an item in a strip, grouped in its bands; a number on a band is the key that chooses it. */
export function ValueStrip({
  item,
  value,
  onChoose,
}: {
  readonly item: SheetItem;
  readonly value: number | undefined;
  readonly onChoose: (value: number) => void;
}) {
  const { t, both } = usePageWords();
  const unit = item.unit === 'percent' ? '%' : '';
  const inBands = new Set(item.bands.flatMap(({ values }) => values));
  const others = item.allowed.filter((each) => !inBands.has(each));
  const groups = [
    ...item.bands.map((band, at) => ({
      key: band.id,
      label: `${at + 1} ${both(band.label)}`,
      values: band.values,
    })),
    ...(others.length > 0 ? [{ key: 'others', label: '', values: others }] : []),
  ];
  return (
    <fieldset className="value-strip" aria-label={t('score.strip', { item: item.id })}>
      {groups
        .filter(({ values }) => values.length > 0)
        .map(({ key, label, values }) => (
          <div key={key} className="band" data-band={key}>
            <span className="band-label">{label}</span>
            <div className="band-values">
              {values.map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={each === value}
                  tabIndex={each === value || (value === undefined && each === item.allowed[0]) ? 0 : -1}
                  data-value={each}
                  onClick={() => onChoose(each)}
                >
                  {each}
                  {unit}
                </button>
              ))}
            </div>
          </div>
        ))}
    </fieldset>
  );
}
