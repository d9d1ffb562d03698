import type { ClaimedHat, Refused, StreamId } from '@laureate/client';
import { createContext, use } from 'react';
import type { FieldIssue } from './model/issues-of.ts';

/** What the inputs of a form know of it. */
export interface FormAround {
  /** The command or view the form is of: its fields have words under this name. */
  readonly owner: string;
  readonly stream: StreamId;
  readonly jurisdiction: string;
  readonly hat: ClaimedHat | undefined;
  readonly case: string | undefined;
  readonly issues: readonly FieldIssue[];
  /** Refusals that are about one field, by its path. */
  readonly refusals: ReadonlyMap<string, Refused['refusals']>;
  /** Members that a page filled in and that are not asked again. */
  readonly settled: ReadonlySet<string>;
  readonly disabled: boolean;
}

export const FormContext = createContext<FormAround | undefined>(undefined);

export function useForm(): FormAround {
  const around = use(FormContext);
  if (!around) throw new Error('an input was drawn outside a form');
  return around;
}
