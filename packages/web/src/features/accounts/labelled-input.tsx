import { Input, type InputProps } from 'antd';

/** A line to type in, with its label above it. */
export function LabelledInput({
  id,
  label,
  value,
  onType,
  secret = false,
  hint,
  ...more
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly secret?: boolean;
  readonly hint?: string;
} & Pick<InputProps, 'autoComplete' | 'placeholder' | 'inputMode'>) {
  const Line = secret ? Input.Password : Input;
  return (
    <div className="field">
      <label className="field-name" htmlFor={id}>
        {label}
      </label>
      <Line id={id} value={value} onChange={(event) => onType(event.target.value)} {...more} />
      {hint === undefined ? null : <span className="quiet">{hint}</span>}
    </div>
  );
}
