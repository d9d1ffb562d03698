import type { WordTable } from '../words.ts';

/** Keys and values of scheme files whose own word does not read well; the others are read as they are. */
export const ruleWords: WordTable = {
  'section.eligibility': 'Eligibility',
  'section.period': 'Period and its places',
  'section.grades': 'Grades, places and thresholds',
  'section.process': 'Process',
  'section.afterwards': 'After the award',
  'section.tracks': 'Tracks',
  'section.vetoes': 'Vetoes',
  'section.bodies': 'Bodies and duties',
  'section.encouraged': 'Encouraged groups',
  'section.cumulation': 'Honours in one period',
  'section.calendar': 'Calendar',
  'section.cultivationPool': 'Cultivation pool',
  'section.supervision': 'Supervision',
  'section.publishScores': 'Publication of scores',
  'section.confidentiality': 'Confidentiality',
  'section.recusal': 'Recusal',
  'section.validity': 'Validity',
  'section.fees': 'Fees',
  'section.approval': 'Approval',
  'unit.percent': '%',
  setting: 'may be set',
  soft: 'in principle',
};
