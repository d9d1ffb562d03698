import { useQuery } from '@tanstack/react-query';
import { transport } from '../../api/connection.ts';
import { fileAddress } from '../../api/upload.ts';
import { usePageWords } from '../../app/words.ts';
import { FileLink } from '../../ui/file-link.tsx';
import { type DossierText, readDossier } from '../dossier/dossier-document.ts';

/** The text of a main document made here; nothing for a file the applicant made elsewhere. */
export function useDossierText(jurisdiction: string, file: string | undefined): DossierText | undefined {
  const { data } = useQuery({
    queryKey: ['dossier', jurisdiction, file],
    queryFn: async () => {
      const response = await transport.open({ method: 'GET', path: fileAddress(jurisdiction, file ?? '') });
      if (!response?.ok) return null;
      return readDossier(new Uint8Array(await response.arrayBuffer())) ?? null;
    },
    enabled: file !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? undefined;
}

/** What the applicant wrote, section by section, with its evidence. */
export function DossierShown({
  jurisdiction,
  file,
}: {
  readonly jurisdiction: string;
  readonly file: string;
}) {
  const { t } = usePageWords();
  const text = useDossierText(jurisdiction, file);
  if (!text) return null;
  return (
    <article className="dossier">
      <h4>{text.title}</h4>
      {text.sections.map(({ id, title, text: written, evidence }) => (
        <section key={id} id={`dossier-${id}`}>
          <h5>{title}</h5>
          {written.trim() === '' ? (
            <p className="quiet">{t('dossier.empty')}</p>
          ) : (
            <p className="dossier-text">{written}</p>
          )}
          {evidence.map(({ ref, name }) => (
            <FileLink key={ref} jurisdiction={jurisdiction} file={ref} name={name} />
          ))}
        </section>
      ))}
    </article>
  );
}
