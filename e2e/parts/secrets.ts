import { fileURLToPath } from 'node:url';
import { commands, type Inlet, takeIn } from '@laureate/core';
import { readFolder } from '@laureate/tables';
import { readStops } from '../../packages/server/src/demo/stops.ts';
import type { Needle } from '../../packages/server/src/testing/find-leaks.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const schemes = fileURLToPath(new URL('../../schemes', import.meta.url));
/** Shorter texts are words that schemes use as well. */
const shortest = 7;

/** What inside a text somebody could be found by: ids, telephone numbers, addresses. */
const telling: readonly (readonly [string, RegExp])[] = [
  ['id number', /\d{17}[\dX]|[\dA-Z]{18}/g],
  ['telephone', /1[3-9]\d{9}/g],
  ['e-mail', /[\w.-]+@[\w-]+(?:\.[\w-]+)+/g],
];

interface Given {
  readonly sealed: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** What acts give in the open, such as the telephone number of an office in a notice. */
  readonly open: ReadonlySet<string>;
}

function addTexts(value: unknown, to: Set<string>): void {
  if (typeof value === 'string') to.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) addTexts(inner, to);
}

/** Everything the acts of an example give to be sealed, every code they give to be indexed, and what is open. */
function given(example: string): Given {
  const sealed = new Set<string>();
  const codes = new Set<string>();
  const open = new Set<string>();
  const collect: Inlet = {
    seal: (text) => {
      sealed.add(text);
      return '';
    },
    index: (code) => {
      codes.add(code);
      return '';
    },
    file: (name) => name,
  };
  for (const { row } of readFolder(`${examples}/${example}`, schemes).rows) {
    const schema = commands.get(row.do)?.payload;
    if (schema) addTexts(takeIn(schema, row.with, collect), open);
  }
  return { sealed, codes, open };
}

/**
 * Every sealed text, code, id number, telephone number and address of the demonstration's examples, but for what their
 * acts themselves say in the open.
 */
export function secretsOfExamples(): Needle[] {
  const found = new Map<string, string>();
  const told = new Set<string>();
  for (const { example } of readStops(examples)) {
    const { sealed, codes, open } = given(example);
    for (const text of open) told.add(text);
    for (const text of sealed) found.set(text, 'sealed text');
    for (const code of codes) found.set(code, 'code');
    for (const text of [...sealed, ...codes])
      for (const [what, form] of telling) for (const [part] of text.matchAll(form)) found.set(part, what);
  }
  const isTold = (text: string) => [...told].some((open) => open.includes(text));
  return [...found]
    .filter(([text]) => text.length >= shortest && !isTold(text))
    .map(([text, what]) => ({ what, text }));
}
