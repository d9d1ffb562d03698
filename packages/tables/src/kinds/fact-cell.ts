import { isLocalDate, type Scheme } from '@laureate/core';
import type { z } from 'zod';
import { cell, splitList, unfit } from './cell.ts';
import { type Column, optional } from './table-kind.ts';

type FactKind = Scheme['document']['facts'][number];
type Read = (text: string) => object | undefined;

const levels = ['national', 'province', 'city', 'district'];

/** `2023-05-04`, `2020-01-01..2021-03-01` or `2020-01-01..`; nothing for anything else. */
function readSpan(text: string): { from: string; to?: string; open: boolean } | undefined {
  const [from = '', to, extra] = text.split('..');
  if (extra !== undefined || !isLocalDate(from)) return undefined;
  if (to === undefined) return { from, open: false };
  if (to === '') return { from, open: true };
  return isLocalDate(to) && to >= from ? { from, to, open: false } : undefined;
}

/** `2023-05-04 district responsible`: a span, then a level and whether the party was responsible, if known. */
function readOccurrence(text: string): object | undefined {
  const [when = '', ...words] = text.split(/\s+/);
  const span = readSpan(when);
  const known = words.every((word) => levels.includes(word) || /^(not-)?responsible$/.test(word));
  if (!span || !known) return undefined;
  const level = words.find((word) => levels.includes(word));
  const responsibility = words.find((word) => word.endsWith('responsible'));
  return {
    ...span,
    ...(level === undefined ? {} : { level }),
    ...(responsibility === undefined ? {} : { responsible: responsibility === 'responsible' }),
  };
}

function readPeriod(text: string): object | undefined {
  const span = readSpan(text);
  return span && (span.open || span.to !== undefined)
    ? { from: span.from, ...(span.to ? { to: span.to } : {}) }
    : undefined;
}

/** `business licence until 2028-01-01`, or a title alone. */
function readDocument(text: string): object | undefined {
  const [title = '', until] = text.split(' until ');
  if (until === undefined) return { title };
  return isLocalDate(until) ? { title, expiresOn: until } : undefined;
}

function readAll(text: string, read: Read): object[] | undefined {
  if (text === 'none') return [];
  const all = splitList(text).map(read);
  return all.every((entry) => entry !== undefined) ? (all as object[]) : undefined;
}

/** How each shape of fact is written in a cell. */
const readers: Readonly<Record<FactKind['shape'], Read>> = {
  holds: (text) => (text === 'yes' || text === 'no' ? { holds: text === 'yes' } : undefined),
  occurrences: (text) => {
    const occurrences = readAll(text, readOccurrence);
    return occurrences && { occurrences };
  },
  periods: (text) => {
    const periods = readAll(text, readPeriod);
    return periods && periods.length > 0 ? { periods } : undefined;
  },
  documents: (text) => {
    const documents = readAll(text, readDocument);
    return documents && { documents };
  },
  statement: (text) => ({ evidence: text === 'none' ? [] : splitList(text) }),
};

/** A cell of a fact in the few words its shape has. */
export function factCell(shape: FactKind['shape']): z.ZodType<unknown, string> {
  const read = cell((text) => {
    const value = readers[shape](text);
    return value ? { shape, ...value } : unfit('not-a-fact-value', { value: text, shape });
  });
  return shape === 'holds' ? read.meta({ allowed: ['yes', 'no'] }) : read;
}

/** A cell of each shape as it may be written. */
const examples: Readonly<Record<FactKind['shape'], string>> = {
  holds: 'yes',
  occurrences: '2023-05-04 city responsible',
  periods: '2005-03-01..',
  documents: 'business licence until 2028-01-01',
  statement: 'evidence.pdf',
};

/** A column for each kind of fact of the scheme. */
export function factColumns(scheme: Scheme): Record<string, Column> {
  return Object.fromEntries(
    scheme.document.facts.map(({ id, shape, title }) => [
      id,
      { ...optional(factCell(shape), examples[shape]), title },
    ]),
  );
}
