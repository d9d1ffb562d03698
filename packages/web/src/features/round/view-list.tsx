import type { OwnHat } from '@laureate/client';
import { views } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import { Link } from '@tanstack/react-router';
import { hatsThatFit } from '../../api/use-hats.ts';
import { usePageWords } from '../../app/words.ts';

/** Views that the person's hats may open, as links to plain pages; `about` is filled in beforehand. */
export function ViewList({
  jurisdiction,
  round,
  hats,
  about = {},
}: {
  readonly jurisdiction: string;
  /** Nothing: views of the registry. */
  readonly round?: string | undefined;
  readonly hats: readonly OwnHat[];
  readonly about?: Readonly<Record<string, unknown>>;
}) {
  const { language, t } = usePageWords();
  const stream = round === undefined ? 'registry' : 'round';
  const open = [...views.values()].filter(
    (view) => view.stream === stream && hatsThatFit(hats, view.for).length > 0,
  );
  const search = Object.keys(about).length === 0 ? {} : { with: about };
  return (
    <section className="act-list">
      <h3>{t('view.all')}</h3>
      <ul>
        {open.map(({ name }) => {
          const told = wordsOf(language).views[name] ?? name;
          return (
            <li key={name}>
              {round === undefined ? (
                <Link
                  to="/city/$jurisdiction/views/$view"
                  params={{ jurisdiction, view: name }}
                  search={search}
                  data-view={name}
                >
                  {told}
                </Link>
              ) : (
                <Link
                  to="/city/$jurisdiction/rounds/$round/views/$view"
                  params={{ jurisdiction, round, view: name }}
                  search={search}
                  data-view={name}
                >
                  {told}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
