import type { OwnHat } from '@laureate/client';
import type { View } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import { Link } from '@tanstack/react-router';
import { hatsThatFit } from '../../api/use-hats.ts';
import { usePageWords } from '../../app/words.ts';

/** Views about one case that the person's hats may open. */
export function CaseViews({
  views,
  hats,
  jurisdiction,
  round,
  caseId,
}: {
  readonly views: readonly View[];
  readonly hats: readonly OwnHat[];
  readonly jurisdiction: string;
  readonly round: string;
  readonly caseId: string;
}) {
  const { language, t } = usePageWords();
  const open = views.filter((view) => hatsThatFit(hats, view.for).length > 0);
  if (open.length === 0) return null;
  return (
    <section className="act-list">
      <h3>{t('view.all')}</h3>
      <ul>
        {open.map(({ name }) => (
          <li key={name}>
            <Link
              to="/city/$jurisdiction/rounds/$round/views/$view"
              params={{ jurisdiction, round, view: name }}
              search={{ with: { case: caseId } }}
              data-view={name}
            >
              {wordsOf(language).views[name] ?? name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
