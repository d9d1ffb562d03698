import type { WordTable } from '../words.ts';

/** Keys and values of scheme files whose own word does not read well; the others are read as they are. */
export const ruleWords: WordTable = {
  eligibility: 'Eligibility',
  period: 'Period and its places',
  grades: 'Grades, places and thresholds',
  process: 'Process',
  afterwards: 'After the award',
  tracks: 'Tracks',
  vetoes: 'Vetoes',
  bodies: 'Bodies and duties',
  encouraged: 'Encouraged groups',
  cumulation: 'Honours in one period',
  calendar: 'Calendar',
  cultivationPool: 'Cultivation pool',
  supervision: 'Supervision',
  publishScores: 'Publication of scores',
  confidentiality: 'Confidentiality',
  recusal: 'Recusal',
  validity: 'Validity',
  fees: 'Fees',
  approval: 'Approval',
  percent: '%',
  soft: 'in principle',
  true: 'yes',
  false: 'no',
};
