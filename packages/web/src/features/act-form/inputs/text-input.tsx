import { AutoComplete, Input } from 'antd';
import { useState } from 'react';
import { useForm } from '../form-context.ts';
import type { TextField } from '../model/field.ts';
import { useSuggestions } from '../suggestions/use-suggestions.ts';
import { useEntryLabel } from './entry-label.ts';
import { type InputProps, inputId } from './input-props.ts';

/** Public texts that are a few words: one line is enough. */
const short = new Set(['name', 'award', 'number', 'source', 'medium', 'contact', 'method']);

/** A word, a sentence, or the id of something: ids come with suggestions where a view of the person's lists them. */
export function TextInput({ field, draft, onChange, path }: InputProps<TextField, string>) {
  const { disabled } = useForm();
  const [touched, setTouched] = useState(false);
  const [isHere, setHere] = useState(false);
  const long = field.long && !(short.has(path.split('.').at(-1) ?? '') && !field.sealed);
  const suggestions = useSuggestions(path, touched && !long);
  const label = useEntryLabel();
  const shared = { ...label, id: inputId(path), disabled, 'aria-describedby': `${inputId(path)}-wrong` };
  if (long) {
    return (
      <Input.TextArea
        {...shared}
        value={draft}
        rows={2}
        {...(field.max === undefined ? {} : { maxLength: field.max, showCount: true })}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (suggestions === undefined) {
    return <Input {...shared} value={draft} onChange={(event) => onChange(event.target.value)} />;
  }
  return (
    <AutoComplete
      {...shared}
      value={draft}
      // What was typed stays as it was typed, until somebody chooses from the list.
      defaultActiveFirstOption={false}
      // A list that comes late would cover what comes next on the page.
      {...(isHere ? {} : { open: false })}
      onFocus={() => {
        setTouched(true);
        setHere(true);
      }}
      onBlur={() => setHere(false)}
      onChange={(value: string) => onChange(value)}
      options={suggestions.filter(({ value, label }) => `${value} ${label}`.includes(draft)).slice(0, 50)}
    />
  );
}
