import type { FormDraft } from '../model/draft.ts';
import type { Field } from '../model/field.ts';

/** What every input is given: the part of the form it is for, what stands in it, and where it stands. */
export interface InputProps<F extends Field = Field, D extends FormDraft = FormDraft> {
  readonly field: F;
  readonly draft: D;
  readonly onChange: (draft: FormDraft) => void;
  /** Names and places joined by dots, as in the payload. */
  readonly path: string;
}

/** The id of an input in the page. */
export const inputId = (path: string): string => `f-${path.replaceAll('.', '-')}`;
