import { usePage } from '../site/page-context.ts';

/** Looks a certificate up by its number; works without a script and can be linked to. */
export function CertificateForm({ number }: { readonly number: string }) {
  const { address, pages, t, to } = usePage();
  const [action = ''] = to(pages.certificate).split('?');
  return (
    <form className="look-up" method="get" action={action}>
      <label htmlFor="number">{t('certificate.number')}</label>
      <span className="look-up-line">
        <input id="number" name="number" defaultValue={number} required maxLength={100} autoComplete="off" />
        <button type="submit">{t('certificate.look-up')}</button>
      </span>
      {address.isLarge ? <input type="hidden" name="text" value="large" /> : null}
    </form>
  );
}
