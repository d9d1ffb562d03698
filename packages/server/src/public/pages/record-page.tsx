import { Crumbs } from '../parts/crumbs.tsx';
import { Hash } from '../parts/fingerprint.tsx';
import type { Published } from '../record/published-stream.ts';
import { usePage } from '../site/page-context.ts';

interface RecordProps {
  readonly city: string;
  /** Public half of the key that signs the record, in hex. */
  readonly publicKey: string;
  readonly streams: readonly Published[];
}

/** Where the files of the public record of a city are. */
export const recordFiles = (city: string) => ({
  ledger: `/api/v1/open/${encodeURIComponent(city)}/ledger.public.jsonl`,
  heads: `/api/v1/open/${encodeURIComponent(city)}/head.json`,
});

function Steps({ city }: Pick<RecordProps, 'city'>) {
  const { t } = usePage();
  const { ledger, heads } = recordFiles(city);
  return (
    <ol className="steps">
      <li>
        <p>{t('record.step.files')}</p>
        <ul className="links">
          <li>
            <a href={ledger} download>
              ledger.public.jsonl
            </a>
          </li>
          <li>
            <a href={heads} download>
              head.json
            </a>
          </li>
        </ul>
      </li>
      <li>
        <p>{t('record.step.run')}</p>
        <pre>
          <code>npx laureate verify ledger.public.jsonl --head head.json</code>
        </pre>
      </li>
      <li>
        <p>{t('record.step.read')}</p>
        <dl className="facts">
          {['recomputed', 'sealed', 'absent', 'wrong'].map((result) => (
            <div key={result}>
              <dt>{t(`record.result.${result}`)}</dt>
              <dd>{t(`record.result.${result}.means`)}</dd>
            </div>
          ))}
        </dl>
      </li>
      <li>
        <p>{t('record.step.compare')}</p>
      </li>
    </ol>
  );
}

function Heads({ streams, publicKey }: Pick<RecordProps, 'streams' | 'publicKey'>) {
  const { t } = usePage();
  return (
    <section aria-labelledby="heads">
      <h2 id="heads">{t('record.heads')}</h2>
      <p>{t('record.heads.why')}</p>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('fingerprint.stream')}</th>
            <th scope="col" className="number">
              {t('fingerprint.size')}
            </th>
            <th scope="col">{t('fingerprint.root')}</th>
            <th scope="col">{t('fingerprint.at')}</th>
          </tr>
        </thead>
        <tbody>
          {streams.map(({ id, head }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td data-label={t('fingerprint.size')} className="number">
                {head.size}
              </td>
              <td data-label={t('fingerprint.root')}>
                <Hash hex={head.root} />
              </td>
              <td data-label={t('fingerprint.at')}>{t('moment', { at: head.at })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('record.key')}</h3>
      <p>
        <Hash hex={publicKey} />
      </p>
    </section>
  );
}

/** What the record is, and how anybody can check it without trusting this site. */
export function RecordPage({ city, publicKey, streams }: RecordProps) {
  const { pages, t, to } = usePage();
  return (
    <>
      <Crumbs trail={[[pages.home, t('nav.home')]]} />
      <h1>{t('record.title')}</h1>
      <p>{t('record.what')}</p>
      <p>{t('record.hash')}</p>
      <section aria-labelledby="check">
        <h2 id="check">{t('record.check')}</h2>
        <Steps city={city} />
      </section>
      <section aria-labelledby="shown">
        <h2 id="shown">{t('record.shown')}</h2>
        <p>{t('record.shown.public')}</p>
        <p>{t('record.shown.hidden')}</p>
        <p>{t('record.shown.limits')}</p>
      </section>
      <Heads streams={streams} publicKey={publicKey} />
      <p>
        <a href={to(pages.openData)}>{t('nav.open-data')}</a>
      </p>
    </>
  );
}
