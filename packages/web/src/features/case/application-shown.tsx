import { Checkbox } from 'antd';
import { useState } from 'react';
import { useLook } from '../../api/use-look.ts';
import { usePartyNames } from '../../api/use-names.ts';
import { hasRole, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { FileLink } from '../../ui/file-link.tsx';
import { ValueShown } from '../../ui/value-shown.tsx';
import { CaseStanding } from './case-list.tsx';
import { DossierShown } from './dossier-shown.tsx';

/** What was filed for a case, as far as the person may read it now. Opening sealed texts is recorded. */
export function ApplicationShown({ caseId }: { readonly caseId: string }) {
  const { t, word } = usePageWords();
  const { jurisdiction, stream, hats } = useRound();
  const [open, setOpen] = useState(false);
  const { data } = useLook(stream, 'application', { case: caseId }, { open });
  const nameOf = usePartyNames(jurisdiction, hasRole(hats, 'office', 'recommender'));
  if (!data) return null;
  const { dossiers, claims, outcome, party, track, mayWork: _, filedAct, ...others } = data;
  const latest = dossiers.at(-1);
  return (
    <section className="card" data-application={caseId}>
      <div className="card-head">
        <h2>
          {nameOf(party)} <span className="quiet">{word('tracks', track)}</span>
        </h2>
        <CaseStanding standing="filed" outcome={outcome} />
        <Checkbox checked={open} onChange={(event) => setOpen(event.target.checked)}>
          {t('view.open')}
        </Checkbox>
      </div>
      <ValueShown owner="file-application" jurisdiction={jurisdiction} value={others} path="" />
      <h3>{t('case.claims')}</h3>
      <ValueShown
        owner="file-application"
        jurisdiction={jurisdiction}
        value={Object.fromEntries(claims.map(({ fact, value }) => [fact, value]))}
        path="claims"
      />
      <h3>{t('case.dossier', { version: dossiers.length })}</h3>
      {latest ? (
        <>
          <p>
            <FileLink jurisdiction={jurisdiction} file={latest.hash} name={t('case.main-file')} />{' '}
            {latest.files.map((file) => (
              <FileLink key={file} jurisdiction={jurisdiction} file={file} />
            ))}
          </p>
          <DossierShown jurisdiction={jurisdiction} file={latest.hash} />
        </>
      ) : null}
      <p className="quiet">{t('done.act', { act: filedAct })}</p>
    </section>
  );
}
