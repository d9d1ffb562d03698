import { type ComponentType, createContext, use } from 'react';
import type { FormDraft } from '../model/draft.ts';
import type { Member } from '../model/field.ts';
import type { InputProps } from './input-props.ts';

/** What an input that holds others draws them with. */
export interface Parts {
  readonly Part: ComponentType<InputProps>;
  readonly MemberPart: ComponentType<{
    readonly member: Member;
    readonly draft: FormDraft;
    readonly path: string;
    readonly onChange: (draft: FormDraft) => void;
  }>;
}

export const PartsContext = createContext<Parts | undefined>(undefined);

export function useParts(): Parts {
  const parts = use(PartsContext);
  if (!parts) throw new Error('an input was drawn outside a form');
  return parts;
}
