import { Fragment } from 'react';
import { usePage } from '../site/page-context.ts';

/** The way back: the pages this one hangs under, the nearest last. */
export function Crumbs({ trail }: { readonly trail: readonly (readonly [path: string, words: string])[] }) {
  const { t, to } = usePage();
  return (
    <nav className="crumbs" aria-label={t('crumbs')}>
      {trail.map(([path, words]) => (
        <Fragment key={path}>
          <a href={to(path)}>{words}</a>
          <span aria-hidden="true"> › </span>
        </Fragment>
      ))}
    </nav>
  );
}
