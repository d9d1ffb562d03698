import { LockOutlined } from '@ant-design/icons';
import { fieldWord, say } from '@laureate/locales';
import type { ReactNode } from 'react';
import { usePageWords } from '../../../app/words.ts';
import { RefusalLine } from '../../../ui/refusal-list.tsx';
import { useForm } from '../form-context.ts';
import { inputId } from './input-props.ts';

/** The label of an input, and under it everything that is wrong with it. */
export function FieldFrame({
  path,
  label,
  optional = false,
  sealed = false,
  group = false,
  children,
}: {
  readonly path: string;
  readonly label?: string | undefined;
  readonly optional?: boolean;
  readonly sealed?: boolean;
  /** Several inputs under one name. */
  readonly group?: boolean;
  readonly children: ReactNode;
}) {
  const { language, t } = usePageWords();
  const { owner, issues, refusals } = useForm();
  const name = label ?? fieldWord(language, owner, path);
  const own = issues.filter((issue) => issue.path === path);
  const against = refusals.get(path) ?? [];
  const wrong = own.length + against.length > 0;
  const head = (
    <>
      {sealed ? <LockOutlined title={t('form.sealed')} aria-label={t('form.sealed')} /> : null} {name}
      {optional ? <span className="quiet"> {t('form.optional')}</span> : null}
    </>
  );
  return (
    <div className="field" data-field={path} data-wrong={wrong ? 'true' : undefined}>
      {group ? (
        <div className="field-name" id={`${inputId(path)}-name`}>
          {head}
        </div>
      ) : (
        <label className="field-name" htmlFor={inputId(path)}>
          {head}
        </label>
      )}
      {children}
      {wrong ? (
        <ul className="field-wrong" id={`${inputId(path)}-wrong`}>
          {own.map((issue) => (
            <li key={issue.kind}>{say(language, 'web', `issue.${issue.kind}`, issue.facts)}</li>
          ))}
          {against.map((refusal) => (
            <li key={refusal.kind}>
              <RefusalLine refusal={refusal} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
