import type { z } from 'zod';
import { fieldOf } from '../act-form/model/field-of.ts';

/** Whether a payload or query names one case. */
export function isAboutCase(schema: z.ZodType): boolean {
  const field = fieldOf(schema);
  return field.kind === 'group' && field.members.some(({ name }) => name === 'case');
}
