export { type Language, languages } from './language.ts';
export { missingWords, type WordProblem } from './missing-words.ts';
export { type Facts, placeholdersOf, say } from './say.ts';
export { showDay } from './show-fact.ts';
export { type TableName, type Words, type WordTable, wordsOf } from './words.ts';
