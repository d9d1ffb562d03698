import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { fieldWord } from '@laureate/locales';
import { Button, Input, Radio, Select } from 'antd';
import { usePageWords } from '../../../app/words.ts';
import { useForm } from '../form-context.ts';
import { blankOf, type FormDraft, type OneOfDraft } from '../model/draft.ts';
import type { GroupField, ListField, MapField, OneOfField } from '../model/field.ts';
import { optionWord } from '../option-word.ts';
import { EntryLabelContext } from './entry-label.ts';
import { type InputProps, inputId } from './input-props.ts';
import { useParts } from './part-context.ts';

type Members = Readonly<Record<string, FormDraft>>;

/** The members of a group, one under the other. What is fixed, or settled by the page, is not asked. */
export function GroupInput({ field, draft, onChange, path }: InputProps<GroupField>) {
  const { settled } = useForm();
  const { MemberPart } = useParts();
  const members = draft as Members;
  const asked = field.members.filter(
    ({ name, field: member }) => member.kind !== 'fixed' && !(path === '' && settled.has(name)),
  );
  return (
    <div className={path === '' ? 'form-members' : 'form-group'}>
      {asked.map((member) => (
        <MemberPart
          key={member.name}
          member={member}
          draft={members[member.name] ?? blankOf(member.field)}
          path={path === '' ? member.name : `${path}.${member.name}`}
          onChange={(value) => onChange({ ...members, [member.name]: value })}
        />
      ))}
    </div>
  );
}

/** Several of the same, to add and to take away. */
export function ListInput({ field, draft, onChange, path }: InputProps<ListField, readonly FormDraft[]>) {
  const { language, t } = usePageWords();
  const { owner, disabled } = useForm();
  const { Part } = useParts();
  const name = fieldWord(language, owner, path);
  return (
    <div className="form-list">
      {draft.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own, their place is it
        <div className="form-list-entry" key={at}>
          <EntryLabelContext value={t('form.entry', { name, at: at + 1 })}>
            <Part
              field={field.item}
              draft={each}
              path={`${path}.${at}`}
              onChange={(value) => onChange(draft.map((other, index) => (index === at ? value : other)))}
            />
          </EntryLabelContext>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={disabled}
            aria-label={t('form.remove-entry', { name, at: at + 1 })}
            onClick={() => onChange(draft.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        disabled={disabled}
        data-add={path}
        onClick={() => onChange([...draft, blankOf(field.item)])}
      >
        {t('form.add', { name })}
      </Button>
    </div>
  );
}

/** Values under names that the person gives. */
export function MapInput({ field, draft, onChange, path }: InputProps<MapField>) {
  const { language, t } = usePageWords();
  const { owner, disabled } = useForm();
  const { Part } = useParts();
  const entries = draft as unknown as readonly (readonly [string, FormDraft])[];
  const change = (at: number, entry: readonly [string, FormDraft]) =>
    onChange(entries.map((other, index) => (index === at ? entry : other)) as unknown as FormDraft);
  return (
    <div className="form-list">
      {entries.map(([key, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the name is what is being typed
        <div className="form-list-entry" key={at}>
          <Input
            className="map-key"
            aria-label={t('form.key')}
            value={key}
            disabled={disabled}
            onChange={(event) => change(at, [event.target.value, value])}
          />
          <EntryLabelContext value={key === '' ? t('form.value') : key}>
            <Part
              field={field.value}
              draft={value}
              path={`${path}.${key}`}
              onChange={(each) => change(at, [key, each])}
            />
          </EntryLabelContext>
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.remove')}
            onClick={() => onChange(entries.filter((_, index) => index !== at) as unknown as FormDraft)}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        data-add={path}
        onClick={() => onChange([...entries, ['', blankOf(field.value)]] as unknown as FormDraft)}
      >
        {t('form.add', { name: fieldWord(language, owner, path) })}
      </Button>
    </div>
  );
}

/** One of several forms: first which, then its own members. */
export function OneOfInput({ field, draft, onChange, path }: InputProps<OneOfField>) {
  const { language, t } = usePageWords();
  const { owner, disabled } = useForm();
  const { Part } = useParts();
  const { chosen, under } = draft as unknown as OneOfDraft;
  const option = chosen === null ? undefined : field.options[chosen];
  const choose = (at: number) => {
    const wanted = field.options[at];
    if (!wanted) return;
    onChange({ chosen: at, under: { [at]: blankOf(wanted), ...under } } as unknown as FormDraft);
  };
  const options = field.options.map((_, at) => ({
    value: at,
    label: optionWord(language, owner, path, field, at),
  }));
  return (
    <div className="form-one-of">
      {options.length <= 5 ? (
        <Radio.Group
          value={chosen}
          disabled={disabled}
          options={options}
          onChange={(event) => choose(Number(event.target.value))}
        />
      ) : (
        <Select
          id={inputId(path)}
          value={chosen}
          disabled={disabled}
          options={options}
          placeholder={t('form.choose')}
          onChange={choose}
        />
      )}
      {option && chosen !== null ? (
        <Part
          field={option}
          draft={under[chosen] ?? blankOf(option)}
          path={path}
          onChange={(value) =>
            onChange({ chosen, under: { ...under, [chosen]: value } } as unknown as FormDraft)
          }
        />
      ) : null}
    </div>
  );
}
