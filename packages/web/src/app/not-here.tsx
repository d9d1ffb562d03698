import { Link } from '@tanstack/react-router';
import { Result } from 'antd';
import { usePageWords } from './words.ts';

/** For an address that leads nowhere, and for what one may not know to exist: both are told alike. */
export function NotHere() {
  const { t } = usePageWords();
  return (
    <Result
      status="404"
      title={t('not-here.title')}
      subTitle={t('not-here.what')}
      extra={<Link to="/">{t('nav.home')}</Link>}
    />
  );
}
