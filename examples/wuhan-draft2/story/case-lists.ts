import { allCases, type Case } from './cases.ts';

export const ids = (list: readonly Case[]) => list.map(({ id }) => id);
export const still = allCases.filter(
  ({ id, fate }) => id !== 'I-23' && !['withdrawn', 'objected-locally', 'not-passed'].includes(fate.is),
);
const isEarlyVeto = ({ id, fate }: Case) => fate.is === 'vetoed' && id !== 'I-30';
export const decided = still.filter((each) => !isEarlyVeto(each));
export const accepted = decided.filter(({ fate }) => fate.is !== 'ineligible');
