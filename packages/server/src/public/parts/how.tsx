import { usePage } from '../site/page-context.ts';

const signs: Readonly<Record<string, string>> = { E: '■', R: '◧', I: '□' };

/** How provisions are kept: enforced, recorded, or only shown; nothing where nobody has said yet. */
export function How({ how }: { readonly how: readonly ('E' | 'R' | 'I')[] }) {
  const { t } = usePage();
  if (how.length === 0) return <span className="how">{t('how.none')}</span>;
  return (
    <span className="hows">
      {how.map((letter) => (
        <span key={letter} className="how" data-how={letter}>
          <span aria-hidden="true">{signs[letter]} </span>
          {t(`how.${letter}`)}
        </span>
      ))}
    </span>
  );
}
