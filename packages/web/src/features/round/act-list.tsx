import type { Command } from '@laureate/core';
import { wordsOf } from '@laureate/locales';
import { Link } from '@tanstack/react-router';
import { usePageWords } from '../../app/words.ts';

/** Commands as links to their forms; `about` is filled in beforehand. */
export function ActList({
  title,
  jurisdiction,
  round,
  acts,
  about = {},
}: {
  readonly title: string;
  readonly jurisdiction: string;
  /** Nothing: acts on the registry. */
  readonly round?: string | undefined;
  readonly acts: readonly Command[];
  readonly about?: Readonly<Record<string, unknown>>;
}) {
  const { language, t } = usePageWords();
  if (acts.length === 0) return null;
  const search = Object.keys(about).length === 0 ? {} : { with: about };
  return (
    <section className="act-list">
      <h3>{title}</h3>
      <ul>
        {acts.map(({ name, preparedBy }) => {
          const told = wordsOf(language).commands[name] ?? name;
          return (
            <li key={name}>
              {round === undefined ? (
                <Link
                  to="/city/$jurisdiction/acts/$command"
                  params={{ jurisdiction, command: name }}
                  search={search}
                  data-command={name}
                >
                  {told}
                </Link>
              ) : (
                <Link
                  to="/city/$jurisdiction/rounds/$round/acts/$command"
                  params={{ jurisdiction, round, command: name }}
                  search={search}
                  data-command={name}
                >
                  {told}
                </Link>
              )}
              {preparedBy ? <span className="quiet"> {t('act.two')}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
