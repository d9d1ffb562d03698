import { choiceWord } from '@laureate/locales';
import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { usePageWords } from '../../../app/words.ts';
import { useForm } from '../form-context.ts';
import type { ChoiceField, Field, ListField, NumberField } from '../model/field.ts';
import { useEntryLabel } from './entry-label.ts';
import { type InputProps, inputId } from './input-props.ts';

/** A number within the limits of its field. */
export function NumberInput({ field, draft, onChange, path }: InputProps<NumberField, number | null>) {
  const { disabled } = useForm();
  const label = useEntryLabel();
  return (
    <InputNumber<number>
      {...label}
      id={inputId(path)}
      disabled={disabled}
      value={draft}
      {...(field.min === undefined ? {} : { min: field.min })}
      {...(field.max === undefined ? {} : { max: field.max })}
      {...(field.whole ? { precision: 0 } : {})}
      onChange={(value) => onChange(value)}
    />
  );
}

/** A day, chosen or typed. */
export function DateInput({ draft, onChange, path }: InputProps<Field, string>) {
  const { disabled } = useForm();
  const label = useEntryLabel();
  return (
    <Input
      {...label}
      id={inputId(path)}
      type="date"
      className="date-input"
      disabled={disabled}
      value={draft}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A number of a document, as it is printed on it; the server keeps only an index of it. */
export function CodeInput({ draft, onChange, path }: InputProps<Field, string>) {
  const { disabled } = useForm();
  const label = useEntryLabel();
  return (
    <Input
      {...label}
      id={inputId(path)}
      className="code-input"
      autoComplete="off"
      spellCheck={false}
      disabled={disabled}
      value={draft}
      onChange={(event) => onChange(event.target.value.toUpperCase().replaceAll(/\s/g, ''))}
    />
  );
}

/** Yes or no; nothing is chosen beforehand. */
export function YesNoInput({ draft, onChange, path }: InputProps<Field, boolean | null>) {
  const { t } = usePageWords();
  const { disabled } = useForm();
  const label = useEntryLabel();
  return (
    <Radio.Group
      {...label}
      id={inputId(path)}
      disabled={disabled}
      value={draft}
      onChange={(event) => onChange(event.target.value as boolean)}
      options={[
        { value: true, label: t('yes') },
        { value: false, label: t('no') },
      ]}
    />
  );
}

const MOST_RADIOS = 6;

/** One of several words: side by side while they are few. */
export function ChoiceInput({ field, draft, onChange, path }: InputProps<ChoiceField, string>) {
  const { language } = usePageWords();
  const { disabled } = useForm();
  const label = useEntryLabel();
  const options = field.options.map((value) => ({ value, label: choiceWord(language, path, value) }));
  if (options.length <= MOST_RADIOS) {
    return (
      <Radio.Group
        {...label}
        id={inputId(path)}
        disabled={disabled}
        value={draft === '' ? null : draft}
        options={options}
        onChange={(event) => onChange(String(event.target.value))}
      />
    );
  }
  return (
    <Select
      {...label}
      id={inputId(path)}
      disabled={disabled}
      showSearch={{ optionFilterProp: 'label' }}
      value={draft === '' ? null : draft}
      options={options}
      onChange={(value) => onChange(String(value ?? ''))}
    />
  );
}

/** Any of several words. */
export function ChoicesInput({ field, draft, onChange, path }: InputProps<ListField, readonly string[]>) {
  const { language } = usePageWords();
  const { disabled } = useForm();
  const { item } = field;
  if (item.kind !== 'choice') return null;
  return (
    <Checkbox.Group
      disabled={disabled}
      value={[...draft]}
      options={item.options.map((value) => ({ value, label: choiceWord(language, path, value) }))}
      onChange={(values) => onChange(values.map(String))}
    />
  );
}
