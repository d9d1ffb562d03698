import type { Language } from '@laureate/locales';
import { createElement as h, type ReactElement } from 'react';
import { payloadSchema } from '../act-operation.ts';
import { apiWord } from '../both-languages.ts';
import { type Operation, pathOf, titleOf } from '../operation.ts';
import { hatsInWords, redoInWords, stagesInWords, undoInWords } from '../who-may.ts';
import { writtenSchema } from '../written-schema.ts';
import { type FieldRow, fieldRows } from './field-rows.ts';

type Command = Extract<Operation, { readonly kind: 'command' }>['command'];

/** An address as a line: method and path. */
export function addressLine(method: string, path: string): ReactElement {
  return h('code', { className: 'address' }, h('span', { className: 'method' }, method), path);
}

/** A table with a head; cells are texts or elements. */
export function table(heads: readonly string[], rows: readonly (readonly (string | ReactElement)[])[]) {
  const cells = (tag: 'th' | 'td', row: readonly (string | ReactElement)[]) =>
    row.map((cell, at) => h(tag, { key: at }, cell));
  return h(
    'table',
    null,
    h('thead', null, h('tr', null, cells('th', heads))),
    h(
      'tbody',
      null,
      rows.map((row, at) => h('tr', { key: at }, cells('td', row))),
    ),
  );
}

function fieldsTable(language: Language, rows: readonly FieldRow[]): ReactElement | null {
  if (rows.length === 0) return null;
  return table(
    ['name', 'says', 'form', 'required'].map((part) => apiWord(language, `part.${part}`)),
    rows.map(({ path, title, form, isRequired }) => [
      h('code', null, path),
      title,
      form,
      isRequired ? apiWord(language, 'part.yes') : '',
    ]),
  );
}

function definitions(language: Language, pairs: readonly (readonly [string, string])[]): ReactElement {
  return h(
    'dl',
    null,
    pairs.flatMap(([part, words]) => [
      h('dt', { key: part }, apiWord(language, `part.${part}`)),
      h('dd', { key: `${part}-words` }, words),
    ]),
  );
}

function aboutCommand(language: Language, command: Command): ReactElement {
  const pairs: [string, string][] = [['who', hatsInWords(language, command.by)]];
  if (command.preparedBy) pairs.push(['prepared', hatsInWords(language, command.preparedBy)]);
  if (command.stream === 'round') pairs.push(['during', stagesInWords(language, command)]);
  pairs.push(['undo', undoInWords(language, command)]);
  if (command.redo?.length) pairs.push(['redo', redoInWords(language, command)]);
  if (command.rules.length > 0) pairs.push(['rules', command.rules.join(', ')]);
  return definitions(language, pairs);
}

function rowsOf(language: Language, operation: Operation): FieldRow[] {
  return operation.kind === 'command'
    ? fieldRows(language, operation.command.name, payloadSchema(operation.command))
    : fieldRows(language, operation.view.name, writtenSchema(operation.view.name, operation.view.query));
}

/** One command or view: its address, who may, and what to send. */
export function operationSection(language: Language, operation: Operation): ReactElement {
  const isCommand = operation.kind === 'command';
  return h(
    'section',
    { id: operation.id, key: operation.id },
    h('h3', null, titleOf(operation)[language]),
    addressLine(isCommand ? 'post' : 'get', pathOf(operation)),
    isCommand
      ? aboutCommand(language, operation.command)
      : definitions(language, [['who', hatsInWords(language, operation.view.for)]]),
    fieldsTable(language, rowsOf(language, operation)),
  );
}
