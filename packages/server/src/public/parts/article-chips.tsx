import { articlesOf, type SchemeSeen } from '../look/scheme-seen.ts';
import { usePage } from '../site/page-context.ts';

/** Articles by their labels; each leads to its summary on the page of the scheme. */
export function ArticleChips({
  scheme,
  cites,
}: {
  readonly scheme: SchemeSeen;
  readonly cites: readonly string[];
}) {
  const { both, pages, to } = usePage();
  const path = pages.scheme(scheme.scheme, scheme.version);
  return (
    <span className="chips">
      {articlesOf(scheme, cites).map(({ id, label }) => (
        <a key={id} className="chip" href={to(`${path}#${id}`)}>
          {both(label)}
        </a>
      ))}
    </span>
  );
}

/** The articles something rests on, each with its summary folded behind its label. */
export function Basis({ scheme, cites }: { readonly scheme: SchemeSeen; readonly cites: readonly string[] }) {
  const { both, pages, t, to } = usePage();
  const path = pages.scheme(scheme.scheme, scheme.version);
  return (
    <ul className="basis">
      {articlesOf(scheme, cites).map(({ id, label, summary }) => (
        <li key={id}>
          <details className="more">
            <summary>{both(label)}</summary>
            <p>{both(summary)}</p>
            <p>
              <a href={to(`${path}#${id}`)}>{t('article.how-kept')}</a>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
