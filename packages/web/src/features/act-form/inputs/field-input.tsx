import { Input } from 'antd';
import { useForm } from '../form-context.ts';
import type { FormDraft } from '../model/draft.ts';
import type { Field, Member } from '../model/field.ts';
import { EntryLabelContext, useEntryLabel } from './entry-label.ts';
import { FieldFrame } from './field-frame.tsx';
import { FileInput, OneFileInput } from './file-input.tsx';
import { type InputProps, inputId } from './input-props.ts';
import { GroupInput, ListInput, MapInput, OneOfInput } from './nested-inputs.tsx';
import { ChoiceInput, ChoicesInput, CodeInput, DateInput, NumberInput, YesNoInput } from './plain-inputs.tsx';
import { TextInput } from './text-input.tsx';

/** JSON as it is: for what no other input fits. */
function RawInput({ draft, onChange, path }: InputProps<Field, string>) {
  const { disabled } = useForm();
  const label = useEntryLabel();
  return (
    <Input.TextArea
      {...label}
      id={inputId(path)}
      className="raw-input"
      spellCheck={false}
      disabled={disabled}
      value={draft}
      rows={4}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The input that fits a field. */
export function FieldInput({ field, draft, onChange, path }: InputProps) {
  const at = { onChange, path };
  switch (field.kind) {
    case 'text':
      return <TextInput field={field} draft={draft as string} {...at} />;
    case 'number':
      return <NumberInput field={field} draft={draft as number | null} {...at} />;
    case 'date':
      return <DateInput field={field} draft={draft as string} {...at} />;
    case 'code':
      return <CodeInput field={field} draft={draft as string} {...at} />;
    case 'file':
      return <OneFileInput draft={draft as string} {...at} />;
    case 'yes-no':
      return <YesNoInput field={field} draft={draft as boolean | null} {...at} />;
    case 'choice':
      return <ChoiceInput field={field} draft={draft as string} {...at} />;
    case 'raw':
      return <RawInput field={field} draft={draft as string} {...at} />;
    case 'group':
      return <GroupInput field={field} draft={draft} {...at} />;
    case 'map':
      return <MapInput field={field} draft={draft} {...at} />;
    case 'one-of':
      return <OneOfInput field={field} draft={draft} {...at} />;
    case 'list':
      return <ListOfInput field={field} draft={draft as readonly FormDraft[]} {...at} />;
    default:
      return null;
  }
}

/** A list as one input where that is easier: boxes to tick, files to add. */
function ListOfInput({
  field,
  draft,
  onChange,
  path,
}: InputProps<Extract<Field, { kind: 'list' }>, readonly FormDraft[]>) {
  if (field.item.kind === 'choice') {
    return <ChoicesInput field={field} draft={draft as readonly string[]} onChange={onChange} path={path} />;
  }
  if (field.item.kind === 'file') {
    const refs = (draft as readonly string[]).filter((ref) => ref !== '');
    return <FileInput refs={refs} many onChange={onChange} path={path} />;
  }
  return <ListInput field={field} draft={draft} onChange={onChange} path={path} />;
}

const several = new Set<Field['kind']>(['group', 'list', 'map', 'one-of', 'yes-no']);

/** A named member with its label, its input, and what is wrong with it. */
export function MemberInput({
  member,
  draft,
  path,
  onChange,
}: {
  readonly member: Member;
  readonly draft: FormDraft;
  readonly path: string;
  readonly onChange: (draft: FormDraft) => void;
}) {
  const { field, optional } = member;
  return (
    <FieldFrame
      path={path}
      optional={optional}
      sealed={field.kind === 'text' && field.sealed}
      group={several.has(field.kind)}
    >
      <EntryLabelContext value={undefined}>
        <FieldInput field={field} draft={draft} path={path} onChange={onChange} />
      </EntryLabelContext>
    </FieldFrame>
  );
}
