import type { Words } from '@laureate/core';
import type { ReactNode } from 'react';
import { hrefSame, signInHref } from './address.ts';
import { styleHref } from './assets.ts';
import { usePage } from './page-context.ts';

/** A page of the site: what stands in the window's title, and what it shows. */
export interface LayoutProps {
  readonly title: string;
  /** Nothing on pages that are about no city. */
  readonly city?: Readonly<Words> | undefined;
  /** The day it is, by the city's clock. */
  readonly today?: string | undefined;
  readonly children: ReactNode;
}

function Tools() {
  const { address, t } = usePage();
  const other = address.language === 'en' ? ('zh-CN' as const) : ('en' as const);
  return (
    <ul className="tools">
      <li>
        <a href={hrefSame(address, { language: other })} hrefLang={other} lang={other}>
          {t('other-language')}
        </a>
      </li>
      <li>
        <a href={hrefSame(address, { isLarge: !address.isLarge })}>
          {t(address.isLarge ? 'text.normal' : 'text.large')}
        </a>
      </li>
      <li>
        <a href={signInHref}>{t('sign-in')}</a>
      </li>
    </ul>
  );
}

function CityNav() {
  const { address, pages, t, to } = usePage();
  const links = [
    ['nav.home', pages.home],
    ['nav.notices', pages.notices],
    ['nav.honours', pages.honours],
    ['nav.certificate', pages.certificate],
    ['nav.record', pages.record],
  ] as const;
  return (
    <nav aria-label={t('nav.title')}>
      <ul className="nav">
        {links.map(([key, path]) => (
          <li key={key}>
            <a href={to(path)} aria-current={address.path === path ? 'page' : undefined}>
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Head({ title, city }: Pick<LayoutProps, 'title' | 'city'>) {
  const { address, both, t } = usePage();
  const site = city ? t('site.of', { city: both(city) }) : t('site');
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === site ? site : t('title', { title, site })}</title>
      <link rel="icon" type="image/svg+xml" href="/public/mark.svg" />
      <link rel="stylesheet" href={styleHref} />
      <link
        rel="alternate"
        hrefLang="zh-CN"
        href={hrefSame(address, { language: 'zh-CN', isLarge: false })}
      />
      <link rel="alternate" hrefLang="en" href={hrefSame(address, { language: 'en', isLarge: false })} />
    </head>
  );
}

function Foot({ city, today }: Pick<LayoutProps, 'city' | 'today'>) {
  const { day, pages, t, to } = usePage();
  return (
    <footer className="foot">
      {city ? (
        <p>
          <a href={to(pages.openData)}>{t('nav.open-data')}</a> ·{' '}
          <a href={to('/cities')}>{t('nav.cities')}</a>
        </p>
      ) : null}
      {today ? <p>{t('foot.today', { day: day(today) })}</p> : null}
      <p>{t('foot.plain')}</p>
    </footer>
  );
}

/** The whole of a page: its head, the way to the other pages, what it shows, and its foot. */
export function Layout({ title, city, today, children }: LayoutProps) {
  const { address, both, isDemonstration, language, pages, t, to } = usePage();
  return (
    <html lang={language} data-text={address.isLarge ? 'large' : undefined}>
      <Head title={title} city={city} />
      <body>
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <header className="top">
          {isDemonstration ? <p className="demonstration">{t('demonstration')}</p> : null}
          <div className="top-line">
            <p className="site">
              <a href={to(city ? pages.home : '/')}>
                {city ? t('site.of', { city: both(city) }) : t('site')}
              </a>
            </p>
            <Tools />
          </div>
          {city ? <CityNav /> : null}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot city={city} today={today} />
      </body>
    </html>
  );
}
