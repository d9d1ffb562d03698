import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import type { DraftSaver } from '@laureate/client';
import { Button, Progress } from 'antd';
import type { ChangeEvent } from 'react';
import { useUpload } from '../../api/use-upload.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { FileLink } from '../../ui/file-link.tsx';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { filesOf, textOf } from './filing.ts';
import { lengthOf } from './fullness.ts';
import type { FormSection } from './sections.ts';

/** Evidence attached to the part of the form on the screen, and how long its text is. */
export function SectionSide({
  section,
  saver,
  caseId,
}: {
  readonly section: FormSection;
  readonly saver: DraftSaver;
  readonly caseId: string | undefined;
}) {
  const { t } = usePageWords();
  const { jurisdiction } = useRound();
  const { send, sending, refused } = useUpload(jurisdiction, caseId);
  const files = filesOf(saver.values, section.id);
  const path = `evidence.${section.id}`;
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    const kept = await send(chosen);
    const known = new Map([...filesOf(saver.values, section.id), ...kept].map((file) => [file.ref, file]));
    if (kept.length > 0) saver.set(path, [...known.values()]);
    if (section.kind === 'papers' && kept[0]) saver.set('main', kept[0].ref);
  };
  return (
    <aside className="card application-side" aria-label={t('apply.evidence')}>
      <h3>{t(section.kind === 'papers' ? 'apply.main' : 'apply.evidence')}</h3>
      <ul className="files">
        {files.map(({ ref, name }) => (
          <li key={ref}>
            <FileLink jurisdiction={jurisdiction} file={ref} name={name} />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('form.remove-entry', { name, at: '' })}
              onClick={() => {
                saver.set(
                  path,
                  files.filter((file) => file.ref !== ref),
                );
                if (saver.valueOf('main') === ref) saver.set('main', '');
              }}
            />
          </li>
        ))}
      </ul>
      <label className="file-choose">
        <UploadOutlined aria-hidden="true" /> {t('form.add-files')}
        <input
          type="file"
          multiple
          disabled={sending !== undefined}
          onChange={take}
          data-evidence={section.id}
        />
      </label>
      {sending ? <Progress percent={Math.round(sending.share * 100)} format={() => sending.name} /> : null}
      {refused ? <RefusalList refused={refused} /> : null}
      {section.kind === 'criterion' ? (
        <p className="quiet">
          {t('apply.length', {
            count: section.items.reduce((sum, { id }) => sum + lengthOf(textOf(saver.values, id)), 0),
          })}
        </p>
      ) : null}
    </aside>
  );
}
