import type { OwnHat } from '@laureate/client';
import { Select } from 'antd';
import { useBodyNames } from '../../api/use-names.ts';
import { usePageWords } from '../../app/words.ts';

const keyOf = ({ role, body, deputyFor }: OwnHat): string => `${role}/${body ?? ''}/${deputyFor ?? ''}`;

/** Which hat an act is done in, where several fit. With one there is nothing to choose, but it is said. */
export function HatChooser({
  jurisdiction,
  hats,
  chosen,
  onChoose,
}: {
  readonly jurisdiction: string;
  readonly hats: readonly OwnHat[];
  readonly chosen: OwnHat | undefined;
  readonly onChoose: (hat: OwnHat | undefined) => void;
}) {
  const { t, word } = usePageWords();
  const nameOf = useBodyNames(jurisdiction);
  const told = (hat: OwnHat): string => {
    const rank = hat.rank === undefined ? '' : ` · ${word('ranks', hat.rank)}`;
    const body = hat.body === undefined ? '' : ` · ${nameOf(hat.body)}`;
    const deputy = hat.deputyFor === undefined ? '' : ` · ${t('hat.deputy-for', { person: hat.deputyFor })}`;
    return `${word('roles', hat.role)}${body}${rank}${deputy}`;
  };
  const [only] = hats;
  if (hats.length === 1 && only) {
    return (
      <p className="hat-line" data-hat={keyOf(only)}>
        {t('hat.as')} <strong>{told(only)}</strong>
      </p>
    );
  }
  return (
    <div className="hat-line">
      <label htmlFor="act-hat">{t('hat.as')}</label>
      <Select
        id="act-hat"
        value={chosen ? keyOf(chosen) : null}
        placeholder={t('hat.choose')}
        options={hats.map((hat) => ({ value: keyOf(hat), label: told(hat) }))}
        onChange={(key) => onChoose(hats.find((hat) => keyOf(hat) === key))}
      />
    </div>
  );
}
