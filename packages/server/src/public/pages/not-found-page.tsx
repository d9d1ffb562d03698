import { usePage } from '../site/page-context.ts';

/** There is no such page, or nothing of it is public. */
export function NotFoundPage() {
  const { t, to } = usePage();
  return (
    <>
      <h1>{t('not-found.title')}</h1>
      <p>{t('not-found.why')}</p>
      <p>
        <a href={to('/')}>{t('not-found.home')}</a>
      </p>
    </>
  );
}
