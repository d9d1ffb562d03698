import { openTables } from '../open-data/open-tables.ts';
import { Crumbs } from '../parts/crumbs.tsx';
import { usePage } from '../site/page-context.ts';
import { recordFiles } from './record-page.tsx';

/** What can be taken away by programs and spreadsheets, without an account. */
export function OpenDataPage({ city }: { readonly city: string }) {
  const { pages, t } = usePage();
  const base = `/api/v1/open/${encodeURIComponent(city)}`;
  const { ledger, heads } = recordFiles(city);
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{t('nav.open-data')}</h1>
      <p>{t('open-data.what')}</p>
      <ul className="data">
        {openTables.map(({ name }) => (
          <li key={name}>
            <h2>{t(`open-data.${name}`)}</h2>
            <p>{t(`open-data.${name}.what`)}</p>
            <p>
              <a className="chip" href={`${base}/${name}`}>
                JSON
              </a>
              <a className="chip" href={`${base}/${name}.csv`} download>
                CSV
              </a>
            </p>
          </li>
        ))}
        <li>
          <h2>{t('open-data.certificate')}</h2>
          <p>{t('open-data.certificate.what')}</p>
          <p>
            <code>{`${base}/certificate?number=…`}</code>
          </p>
        </li>
        <li>
          <h2>{t('open-data.ledger')}</h2>
          <p>{t('open-data.ledger.what')}</p>
          <p>
            <a className="chip" href={ledger} download>
              ledger.public.jsonl
            </a>
            <a className="chip" href={heads} download>
              head.json
            </a>
          </p>
        </li>
      </ul>
      <p>{t('open-data.tags')}</p>
    </>
  );
}
