import { allCases, type Case } from './cases.ts';
import type { Act } from './sheet.ts';

export const ids = (list: readonly Case[]) => list.map(({ id }) => id);
export const still = allCases.filter(
  ({ id, fate }) => id !== 'I-23' && !['withdrawn', 'objected-locally', 'not-passed'].includes(fate.is),
);
const isEarlyVeto = ({ id, fate }: Case) => fate.is === 'vetoed' && id !== 'I-30';
export const decided = still.filter((each) => !isEarlyVeto(each));
export const accepted = decided.filter(({ fate }) => fate.is !== 'ineligible');
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
