export { choiceWord, fieldWord } from './field-word.ts';
export { type Language, languages } from './language.ts';
export { missingWords, type WordProblem } from './missing-words.ts';
export { ruleWord, type Telling } from './rule-word.ts';
export { type Facts, placeholdersOf, type SayValue, say } from './say.ts';
export { showDay } from './show-fact.ts';
export { type RuleToTell, tellPlace, tellRule } from './tell-rules.ts';
export { tellCount, tellValue } from './tell-value.ts';
export { type TableName, type Words, type WordTable, wordsOf } from './words.ts';
