import type { Act } from './sheet.ts';

/** The office closes a stage. */
export const close = (stage: string, on: string): Act => ({
  on,
  do: 'close-stage',
  by: 'office-head',
  with: { stage },
});
/** Acts of the office: the clerk prepares, the head decides; the second clerk where the first may not. */
export const office = (on: string, name: string, payload: object, more: Partial<Act> = {}): Act => ({
  on,
  do: name,
  by: 'office-head',
  'prepared-by': 'office-clerk',
  ...more,
  with: { ...payload },
});
export const second = { 'prepared-by': 'office-clerk-2' } as const;
