import type { LoadedScheme, SchemeDocument } from '@laureate/core';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { table } from '../output/table.ts';
import { readScheme, schemeIdsIn } from '../scheme-library.ts';

/** The schemes there are, with those that do not load. */
export const schemeList = cliCommand('scheme list', {
  examples: ['scheme list', 'scheme list --json'],
  input: z.object({}),
  run: (context) => {
    const schemes = schemeIdsIn(context.schemes).map((id) => readScheme(context.schemes, id, 'later'));
    const json = schemes.map(({ id, loaded }) => summaryOf(id, loaded));
    if (schemes.length === 0)
      return { exit: 0, json, lines: [context.tell('list.none', { folder: context.schemes })] };
    const titles = ['id', 'version', 'title', 'tracks', 'validity'].map((name) =>
      context.tell(`column.${name}`),
    );
    const rows = schemes.map(({ id, loaded }) => rowOf(context, id, loaded));
    return { exit: 0, json, lines: table(titles, rows) };
  },
});

function summaryOf(id: string, loaded: LoadedScheme): unknown {
  if (!loaded.ok) return { id, loads: false };
  const { version, title, programme, validity, tracks } = loaded.bundle.document;
  return { id, loads: true, version, title, programme, validity, tracks: tracks.map(({ track }) => track) };
}

function rowOf(context: Context, id: string, loaded: LoadedScheme): string[] {
  if (!loaded.ok) return [id, '', context.tell('list.does-not-load', { id }), '', ''];
  const { version, title, validity, tracks } = loaded.bundle.document;
  const words = tracks.map((each) => context.title(each.title)).join(context.tell('mark.list'));
  return [id, String(version), context.title(title), words, validityWord(context, validity)];
}

function validityWord(context: Context, validity: SchemeDocument['validity']): string {
  if (validity.kind === 'trial') return context.tell('validity.trial');
  if (validity.kind === 'edition')
    return context.tell('validity.edition', { edition: String(validity.edition.value) });
  return validity.spans.map(({ from, to }) => `${from} – ${to}`).join('\n');
}
