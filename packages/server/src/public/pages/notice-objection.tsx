import { isCurrent } from '../look/round-seen.ts';
import { ArticleChips } from '../parts/article-chips.tsx';
import { actingIn } from '../site/address.ts';
import { usePage } from '../site/page-context.ts';
import type { NoticeModel } from './notice-model.ts';

/** What an objection must have, from a person and from an organisation. */
function Contents({ howToObject, scheme }: Pick<NoticeModel, 'howToObject' | 'scheme'>) {
  const { list, t, value } = usePage();
  if (!howToObject) return null;
  const told = (words: readonly string[], around: string) =>
    list(words.map((each) => value(each, [around, 'objection'])));
  return (
    <>
      <dl className="facts">
        <dt>{t('object.content')}</dt>
        <dd>{told(howToObject.content, 'content')}</dd>
        <dt>{t('object.person')}</dt>
        <dd>{told(howToObject.person, 'person')}</dd>
        <dt>{t('object.organisation')}</dt>
        <dd>{told(howToObject.organisation, 'organisation')}</dd>
      </dl>
      {scheme ? (
        <p>
          {t('because')} <ArticleChips scheme={scheme} cites={howToObject.cites} />
        </p>
      ) : null}
    </>
  );
}

/** How to object to a name, while there is time; afterwards, until when there was. */
export function HowToObject(model: NoticeModel) {
  const { both, city, t } = usePage();
  const { notice, today, contact } = model;
  const { row, by } = notice;
  const isOpen = isCurrent(row, today);
  if (!isOpen && row.kind !== 'winners') return null;
  return (
    <section aria-labelledby="object" className="object">
      <h2 id="object">{t('object.title')}</h2>
      {isOpen ? <p>{t(`object.${row.kind}`, { until: row.endsOn, by: by ? both(by) : '' })}</p> : null}
      {isOpen ? null : <p>{t('object.over', { until: row.endsOn })}</p>}
      <Contents {...model} />
      {isOpen && row.kind === 'winners' ? (
        <p className="no-print">
          <a className="button" href={actingIn(city, model.round.round).object}>
            {t('object.start')}
          </a>
        </p>
      ) : null}
      {isOpen && contact !== undefined ? <p>{t('object.paper', { contact })}</p> : null}
    </section>
  );
}
