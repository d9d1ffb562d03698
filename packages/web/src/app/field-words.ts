export { choiceWord, fieldWord } from '@laureate/locales';
