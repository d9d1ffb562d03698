import type { SignedHead } from '@laureate/core';
import { usePage } from '../site/page-context.ts';

/** A hash in groups of eight signs, so that two of them can be compared by eye. */
export function Hash({ hex }: { readonly hex: string }) {
  const groups = hex.match(/.{1,8}/g) ?? [];
  return <code className="hash">{groups.join(' ')}</code>;
}

/** The fingerprint of the record as it stood with something published: how many entries, and one hash over them. */
export function Fingerprint({ head }: { readonly head: SignedHead }) {
  const { pages, t, to } = usePage();
  return (
    <section className="fingerprint" aria-labelledby="fingerprint">
      <h2 id="fingerprint">{t('fingerprint.title')}</h2>
      <dl className="facts">
        <dt>{t('fingerprint.stream')}</dt>
        <dd>
          <code>{head.stream}</code>
        </dd>
        <dt>{t('fingerprint.size')}</dt>
        <dd>{head.size}</dd>
        <dt>{t('fingerprint.root')}</dt>
        <dd>
          <Hash hex={head.root} />
        </dd>
        <dt>{t('fingerprint.at')}</dt>
        <dd>{t('moment', { at: head.at })}</dd>
      </dl>
      <details className="more">
        <summary>{t('fingerprint.what')}</summary>
        <p>{t('fingerprint.explained')}</p>
        <p>
          <a href={to(pages.record)}>{t('fingerprint.verify')}</a>
        </p>
      </details>
    </section>
  );
}
