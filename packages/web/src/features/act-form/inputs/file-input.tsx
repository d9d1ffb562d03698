import { DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { type ChangeEvent, useState } from 'react';
import { useUpload } from '../../../api/use-upload.ts';
import { usePageWords } from '../../../app/words.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { RefusalList } from '../../../ui/refusal-list.tsx';
import { useForm } from '../form-context.ts';
import type { FormDraft } from '../model/draft.ts';
import { inputId } from './input-props.ts';

/** Files sent to the server one by one; what stands in the form are their references. */
export function FileInput({
  refs,
  many,
  onChange,
  path,
}: {
  readonly refs: readonly string[];
  readonly many: boolean;
  readonly onChange: (refs: readonly string[]) => void;
  readonly path: string;
}) {
  const { t } = usePageWords();
  const { jurisdiction, disabled, case: caseId } = useForm();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const { send, sending, refused } = useUpload(jurisdiction, caseId);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    event.target.value = '';
    const kept = await send(chosen);
    setNames((before) => ({ ...before, ...Object.fromEntries(kept.map(({ ref, name }) => [ref, name])) }));
    const came = kept.map(({ ref }) => ref);
    if (came.length > 0) onChange(many ? [...new Set([...refs, ...came])] : came.slice(-1));
  };
  return (
    <div className="files">
      <ul>
        {refs.map((ref) => (
          <li key={ref}>
            <FileLink jurisdiction={jurisdiction} file={ref} name={names[ref]} />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('form.remove')}
              disabled={disabled}
              onClick={() => onChange(refs.filter((other) => other !== ref))}
            />
          </li>
        ))}
      </ul>
      <label className="file-choose">
        <UploadOutlined aria-hidden="true" /> {t(many ? 'form.add-files' : 'form.choose-file')}
        <input
          id={inputId(path)}
          type="file"
          multiple={many}
          disabled={disabled || sending !== undefined}
          onChange={take}
        />
      </label>
      {sending === undefined ? null : (
        <Progress percent={Math.round(sending.share * 100)} format={() => sending.name} />
      )}
      {refused ? <RefusalList refused={refused} /> : null}
    </div>
  );
}

/** One file as an input of a form. */
export function OneFileInput({
  draft,
  onChange,
  path,
}: {
  readonly draft: string;
  readonly onChange: (draft: FormDraft) => void;
  readonly path: string;
}) {
  return (
    <FileInput
      refs={draft === '' ? [] : [draft]}
      many={false}
      path={path}
      onChange={(refs) => onChange(refs[0] ?? '')}
    />
  );
}
