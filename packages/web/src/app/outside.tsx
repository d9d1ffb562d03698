import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PreferenceMenu } from './preference-menu.tsx';
import { usePageWords } from './words.ts';

/** The frame of pages before the door: no session, but language and shade. */
export function Outside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = usePageWords();
  return (
    <main className="narrow">
      <section className="card page">
        <div className="sign-in-head">
          <h1>{title}</h1>
          <PreferenceMenu />
        </div>
        {children}
        <p className="quiet">
          <Link to="/sign-in">{t('sign-in.go')}</Link>
        </p>
      </section>
    </main>
  );
}

/** The one-time token of an address: it stands behind `#`, which browsers keep to themselves. */
export const tokenOfAddress = (): string => window.location.hash.slice(1);
