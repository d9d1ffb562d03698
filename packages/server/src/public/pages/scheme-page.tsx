import { isTrial, type SchemeSeen } from '../look/scheme-seen.ts';
import type { ToldRule } from '../look/told-rules.ts';
import { ArticleChips } from '../parts/article-chips.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { How } from '../parts/how.tsx';
import { usePage } from '../site/page-context.ts';

/** A scheme with its rules in words. */
export interface SchemeModel {
  readonly scheme: SchemeSeen;
  readonly rules: readonly ToldRule[];
}

type Article = SchemeSeen['articles'][number];

function Validity({ scheme }: Pick<SchemeModel, 'scheme'>) {
  const { t } = usePage();
  const { validity } = scheme.document;
  if (validity.kind === 'trial') return t('scheme.trial');
  if (validity.kind === 'edition') return t('scheme.edition', { edition: validity.edition.value });
  return validity.spans.map(({ from, to }) => t('scheme.span', { from, to })).join(' · ');
}

function About({ scheme }: Pick<SchemeModel, 'scheme'>) {
  const { both, day, t } = usePage();
  const { document, version, approvedOn } = scheme;
  return (
    <dl className="facts">
      <dt>{t('scheme.version')}</dt>
      <dd>{t('scheme.version-of', { id: scheme.scheme, version })}</dd>
      <dt>{t('scheme.approved')}</dt>
      <dd>{day(approvedOn)}</dd>
      <dt>{t('scheme.in-force')}</dt>
      <dd>
        <Validity scheme={scheme} />
      </dd>
      <dt>{t('scheme.source')}</dt>
      <dd>{both(document.source)}</dd>
    </dl>
  );
}

/** The rules that keep an article, folded: each with what it says and every article it rests on. */
function Rules({ rules, scheme }: SchemeModel) {
  const { t } = usePage();
  return (
    <details className="more">
      <summary>{t('article.rules', { count: rules.length })}</summary>
      <ul className="rules">
        {rules.map((rule) => (
          <li key={rule.path}>
            <span className="name">{rule.name}</span>
            {rule.says === '' ? null : <span className="says">{rule.says}</span>}
            <span className="of">
              <ArticleChips scheme={scheme} cites={rule.cites} />
              {rule.isReading ? <span className="mark">{t('rule.reading')}</span> : null}
              {rule.isSetting ? <span className="mark">{t('rule.setting')}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneArticle({ article, scheme, rules }: SchemeModel & { readonly article: Article }) {
  const { both, t } = usePage();
  const rows = scheme.matrix.filter(({ row }) => article.rows.includes(row));
  const how = [...new Set(rows.flatMap((row) => row.how))].sort();
  const own = rules.filter(({ cites }) => cites.includes(article.id));
  const left = article['not-modelled'];
  return (
    <section className="article" aria-labelledby={article.id}>
      <h3 id={article.id}>{both(article.label)}</h3>
      <p>{both(article.summary)}</p>
      <p>
        <How how={how} />
      </p>
      {left ? <p className="of">{t('article.left-out', { what: both(left) })}</p> : null}
      {own.length === 0 ? null : <Rules rules={own} scheme={scheme} />}
    </section>
  );
}

/** Articles of one chapter together, in the order of the source. */
function chaptersOf(articles: readonly Article[]): readonly (readonly Article[])[] {
  const chapters = new Map<string, Article[]>();
  for (const article of articles) {
    const own = chapters.get(article.chapter.zh) ?? [];
    own.push(article);
    chapters.set(article.chapter.zh, own);
  }
  return [...chapters.values()];
}

/** A scheme for everybody: each article in our own words, how the system keeps it, and the rules it became. */
export function SchemePage({ scheme, rules }: SchemeModel) {
  const { both, pages, t, to } = usePage();
  const chapters = chaptersOf(scheme.articles);
  const { scheme: id, version, document } = scheme;
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{both(document.title)}</h1>
      {isTrial(scheme) ? (
        <p className="note" role="note">
          {t('scheme.trial.note')}
        </p>
      ) : null}
      <About scheme={scheme} />
      <p>{t('scheme.own-words')}</p>
      <p>
        <a className="button" href={to(pages.matrix(id, version))}>
          {t('scheme.matrix')}
        </a>
      </p>
      <nav aria-label={t('scheme.contents')}>
        <h2>{t('scheme.contents')}</h2>
        {chapters.map((chapter) => (
          <p key={chapter[0]?.id} className="chips">
            <span className="of">{chapter[0] ? both(chapter[0].chapter) : null}</span>
            {chapter.map((article) => (
              <a key={article.id} className="chip" href={`#${article.id}`}>
                {both(article.label)}
              </a>
            ))}
          </p>
        ))}
      </nav>
      {chapters.map((chapter) => (
        <section key={chapter[0]?.id} className="chapter">
          <h2>{chapter[0] ? both(chapter[0].chapter) : null}</h2>
          {chapter.map((article) => (
            <OneArticle key={article.id} article={article} scheme={scheme} rules={rules} />
          ))}
        </section>
      ))}
    </>
  );
}
