import { Popover } from 'antd';
import { createContext, use } from 'react';
import { usePageWords } from '../app/words.ts';

type Both = { readonly zh: string; readonly en: string };

/** An article of the scheme in force here, in its own short words. */
export interface ShownArticle {
  readonly id: string;
  readonly label: Both;
  readonly summary: Both;
  readonly 'not-modelled'?: Both | undefined;
}

/** The articles of the scheme that a page is under; none outside a round. */
export const ArticlesContext = createContext<ReadonlyMap<string, ShownArticle>>(new Map());

function ArticleText({ article }: { readonly article: ShownArticle }) {
  const { both, t } = usePageWords();
  const left = article['not-modelled'];
  return (
    <div className="article-text">
      <p>{both(article.summary)}</p>
      {left ? (
        <p className="quiet">
          {t('article.left-out')} {both(left)}
        </p>
      ) : null}
    </div>
  );
}

/** Articles as chips; each opens the article's summary and what of it the system leaves to people. */
export function ArticleChips({ cites }: { readonly cites: readonly string[] }) {
  const { both } = usePageWords();
  const articles = use(ArticlesContext);
  return (
    <span className="article-chips">
      {cites.map((id) => {
        const article = articles.get(id);
        if (!article)
          return (
            <span key={id} className="article-chip" data-article={id}>
              {id}
            </span>
          );
        return (
          <Popover
            key={id}
            trigger={['click', 'hover']}
            title={both(article.label)}
            content={<ArticleText article={article} />}
          >
            <button type="button" className="article-chip" data-article={id}>
              {both(article.label)}
            </button>
          </Popover>
        );
      })}
    </span>
  );
}
