import type { WordTable } from '../words.ts';
import { ruleKeys } from './rule-keys.ts';
import { ruleParts } from './rule-parts.ts';
import { ruleValues } from './rule-values.ts';

/** 办法文件里规则的用词。 */
export const ruleWords: WordTable = { ...ruleKeys, ...ruleValues, ...ruleParts };
