import type { Words } from '@laureate/core';
import { pagesOf } from '../site/address.ts';
import { usePage } from '../site/page-context.ts';

interface CitiesProps {
  readonly cities: readonly { readonly id: string; readonly name: Readonly<Words> }[];
}

/** The cities that give awards here; each leads to its own pages. */
export function CitiesPage({ cities }: CitiesProps) {
  const { both, t, to } = usePage();
  return (
    <>
      <h1>{t('site')}</h1>
      {cities.length === 0 ? <p className="empty">{t('cities.none')}</p> : <h2>{t('cities.title')}</h2>}
      <ul className="links" hidden={cities.length === 0}>
        {cities.map(({ id, name }) => (
          <li key={id}>
            <a href={to(pagesOf(id).home)}>{both(name)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
