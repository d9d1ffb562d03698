import type { AnswerOf } from '@laureate/client';
import { Input } from 'antd';
import { useState } from 'react';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { FileLink } from '../../ui/file-link.tsx';
import { useDossierText } from '../case/dossier-shown.tsx';

/** The dossier beside the sheet: the text on the item first, the whole with a search, and every file of evidence. */
export function ScoreDossier({
  application,
  item,
}: {
  readonly application: AnswerOf<'application'> | undefined;
  readonly item: string;
}) {
  const { t } = usePageWords();
  const { jurisdiction } = useRound();
  const [find, setFind] = useState('');
  const latest = application?.dossiers.at(-1);
  const text = useDossierText(jurisdiction, latest?.hash);
  const wanted = find.trim().toLowerCase();
  const sections = (text?.sections ?? []).filter((section) =>
    wanted === '' ? section.id === item : `${section.title} ${section.text}`.toLowerCase().includes(wanted),
  );
  return (
    <section className="card score-dossier" aria-label={t('score.dossier')}>
      <h3>{t('score.dossier')}</h3>
      {latest ? (
        <>
          <p>
            <FileLink jurisdiction={jurisdiction} file={latest.hash} name={t('case.main-file')} />
          </p>
          {text ? (
            <Input.Search
              aria-label={t('score.find')}
              placeholder={t('score.find')}
              value={find}
              onChange={(event) => setFind(event.target.value)}
            />
          ) : null}
          {sections.map((section) => (
            <article key={section.id}>
              <h4>{section.title}</h4>
              <p className="dossier-text">{section.text}</p>
              {section.evidence.map(({ ref, name }) => (
                <FileLink key={ref} jurisdiction={jurisdiction} file={ref} name={name} />
              ))}
            </article>
          ))}
          <h4>{t('apply.evidence')}</h4>
          <ul className="files">
            {latest.files.map((file) => (
              <li key={file}>
                <FileLink jurisdiction={jurisdiction} file={file} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="quiet">{t('score.no-dossier')}</p>
      )}
    </section>
  );
}
