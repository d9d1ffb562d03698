import type { WordTable } from '../words.ts';
import { ruleKeys } from './rule-keys.ts';
import { ruleParts } from './rule-parts.ts';
import { ruleValues } from './rule-values.ts';

/** Words of the rules in scheme files. */
export const ruleWords: WordTable = { ...ruleKeys, ...ruleValues, ...ruleParts };
