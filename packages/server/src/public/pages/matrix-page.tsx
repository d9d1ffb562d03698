import type { SchemeSeen } from '../look/scheme-seen.ts';
import { ArticleChips } from '../parts/article-chips.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { How } from '../parts/how.tsx';
import { usePage } from '../site/page-context.ts';
import type { SchemeModel } from './scheme-page.tsx';

type Row = SchemeSeen['matrix'][number];

/** What keeps a row: rules by their names, acts of people, and pages. */
function KeptBy({ row, rules }: { readonly row: Row; readonly rules: SchemeModel['rules'] }) {
  const { list, t, word } = usePage();
  const nameOf = (path: string) =>
    rules.find((rule) => rule.path === path)?.name ??
    rules.find((rule) => rule.path.startsWith(`${path}.`))?.name;
  const parts = [
    ['matrix.rules', [...new Set(row.by.rules.flatMap((path) => nameOf(path) ?? []))]],
    ['matrix.commands', row.by.commands.map((name) => word('commands', name))],
    ['matrix.views', row.by.views.map((name) => word('views', name))],
  ] as const;
  const told = parts.filter(([, names]) => names.length > 0);
  if (told.length === 0) return null;
  return (
    <details className="more">
      <summary>{t('matrix.by')}</summary>
      <dl className="facts">
        {told.map(([key, names]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{list(names, 'part')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function OneRow({ row, scheme, rules }: SchemeModel & { readonly row: Row }) {
  const { both, t } = usePage();
  return (
    <tr>
      <th scope="row">
        <ArticleChips scheme={scheme} cites={row.articles} />
        <span className="of">{row.row}</span>
      </th>
      <td data-label={t('matrix.how')}>
        <How how={row.how} />
      </td>
      <td data-label={t('matrix.note')}>
        <div>
          {row.note ? <p>{both(row.note)}</p> : null}
          {row.notModelled.map((left) => (
            <p key={left.zh} className="of">
              {t('article.left-out', { what: both(left) })}
            </p>
          ))}
          <KeptBy row={row} rules={rules} />
        </div>
      </td>
    </tr>
  );
}

/** Every provision of a scheme and how it is kept: what is enforced, what is recorded, what is only shown. */
export function MatrixPage({ scheme, rules }: SchemeModel) {
  const { both, pages, t, to } = usePage();
  const { matrix } = scheme;
  const count = (letter: 'E' | 'R' | 'I') => matrix.filter(({ how }) => how.includes(letter)).length;
  const path = pages.scheme(scheme.scheme, scheme.version);
  return (
    <>
      <Crumbs
        trail={[
          [pages.home, t('nav.home')],
          [path, both(scheme.document.title)],
        ]}
      />
      <h1>{t('scheme.matrix')}</h1>
      <p>{t('matrix.what')}</p>
      <dl className="facts">
        {(['E', 'R', 'I'] as const).map((letter) => (
          <div key={letter}>
            <dt>
              <How how={[letter]} />
            </dt>
            <dd>{t('matrix.count', { how: letter, count: count(letter), of: matrix.length })}</dd>
          </div>
        ))}
      </dl>
      <table className="stack matrix">
        <caption>{both(scheme.document.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix.articles')}</th>
            <th scope="col">{t('matrix.how')}</th>
            <th scope="col">{t('matrix.note')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.map((row) => (
            <OneRow key={row.row} row={row} scheme={scheme} rules={rules} />
          ))}
        </tbody>
      </table>
      <p>
        <a href={to(path)}>{t('matrix.back')}</a>
      </p>
    </>
  );
}
