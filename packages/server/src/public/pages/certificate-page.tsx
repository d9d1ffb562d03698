import type { RegistryViewTypes } from '@laureate/core';
import type { AnswerOf } from '../look/city-window.ts';
import { CertificateForm } from '../parts/certificate-form.tsx';
import { Crumbs } from '../parts/crumbs.tsx';
import { usePage } from '../site/page-context.ts';

/** How a certificate of a number stands. */
export type CertificateSeen = AnswerOf<RegistryViewTypes['certificate-status']>;

interface CertificateProps {
  /** As it was typed; empty before anything was. */
  readonly number: string;
  readonly seen: CertificateSeen | undefined;
  /** Words of the award and grade on the certificate. */
  readonly award: string | undefined;
}

type Known = Exclude<CertificateSeen, { readonly status: 'unknown' }>;

function Answer({ seen, award }: { readonly seen: Known; readonly award: string | undefined }) {
  const { t, day } = usePage();
  const withdrawnOn = 'withdrawnOn' in seen ? seen.withdrawnOn : undefined;
  const validUntil = 'validUntil' in seen ? seen.validUntil : undefined;
  return (
    <section className="answer" data-status={seen.status} aria-labelledby="answer">
      <h2 id="answer">{t(`certificate.${seen.status}`)}</h2>
      <p>{t(`certificate.${seen.status}.means`)}</p>
      <dl className="facts">
        <dt>{t('certificate.of')}</dt>
        <dd>{seen.number}</dd>
        <dt>{t('certificate.name')}</dt>
        <dd>{seen.name}</dd>
        {award === undefined ? null : (
          <>
            <dt>{t('certificate.award')}</dt>
            <dd>{award}</dd>
          </>
        )}
        <dt>{t('certificate.year')}</dt>
        <dd>{seen.awardYear}</dd>
        <dt>{t('certificate.issued')}</dt>
        <dd>{day(seen.issuedOn)}</dd>
        {withdrawnOn === undefined ? null : (
          <>
            <dt>{t('certificate.withdrawn-on')}</dt>
            <dd>{day(withdrawnOn)}</dd>
          </>
        )}
        {validUntil === undefined ? null : (
          <>
            <dt>{t('certificate.until')}</dt>
            <dd>{day(validUntil)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** Whether a certificate is genuine and still stands, asked by its number. */
export function CertificatePage({ number, seen, award }: CertificateProps) {
  const { pages, t, to } = usePage();
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{t('certificate.title')}</h1>
      <p>{t('certificate.how')}</p>
      <CertificateForm number={number} />
      {seen && seen.status !== 'unknown' ? <Answer seen={seen} award={award} /> : null}
      {seen?.status === 'unknown' ? (
        <section className="answer" data-status="unknown" aria-labelledby="answer">
          <h2 id="answer">{t('certificate.unknown', { number })}</h2>
          <p>{t('certificate.unknown.means')}</p>
        </section>
      ) : null}
      <p>
        <a href={to(pages.honours)}>{t('certificate.roll')}</a>
      </p>
    </>
  );
}
