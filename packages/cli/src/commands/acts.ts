import { type Command, commands, type View, views } from '@laureate/core';
import { z } from 'zod';
import { type Answer, type CliCommand, cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { hatsInWords } from '../online/hats-in-words.ts';
import { table } from '../output/table.ts';

/** Every act there is, or those whose name holds a word; one alone with the form of its payload. */
export const acts: CliCommand = cliCommand('acts', {
  args: ['[word]'],
  examples: ['acts', 'acts notice', 'acts draw-up-ranking'],
  input: z.object({ word: z.string().default('') }),
  run: (context, { word }) => {
    const own = commands.get(word);
    const found = [...commands.values()].filter(({ name }) => name.includes(word));
    if (own) return one(context, 'commands', own, own.payload);
    const { tell } = context;
    const rows = found.map((command) => [...rowOf(context, 'commands', command), stages(context, command)]);
    return {
      exit: found.length > 0 ? 0 : 1,
      json: found.map(({ name, stream, by }) => ({ name, stream, by })),
      lines: listed(context, [...columns(context), tell('column.during')], rows),
    };
  },
});

/** Every view there is, or those whose name holds a word; one alone with the form of its query. */
export const viewsCommand: CliCommand = cliCommand('views', {
  args: ['[word]'],
  examples: ['views', 'views ranking'],
  input: z.object({ word: z.string().default('') }),
  run: (context, { word }) => {
    const own = views.get(word);
    const found = [...views.values()].filter(({ name }) => name.includes(word));
    if (own) return one(context, 'views', own, own.query);
    return {
      exit: found.length > 0 ? 0 : 1,
      json: found.map(({ name, stream, for: by }) => ({ name, stream, by })),
      lines: listed(
        context,
        columns(context),
        found.map((each) => rowOf(context, 'views', each)),
      ),
    };
  },
});

const columns = ({ tell }: Context): string[] =>
  ['id', 'title', 'stream', 'who'].map((name) => tell(`column.${name}`));

function listed(
  { tell }: Context,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  return rows.length === 0 ? [tell('online.none-such')] : table(titles, rows);
}

const whoOf = (entry: Command | View) => ('by' in entry ? entry.by : entry.for);

function rowOf(context: Context, kind: 'commands' | 'views', entry: Command | View): string[] {
  const { name, stream } = entry;
  return [name, context.word(kind, name), stream, hatsInWords(context, whoOf(entry))];
}

function stages({ word, tell }: Context, command: Command): string {
  if (command.stream === 'registry' || !command.during) return '';
  return command.during.map((stage) => word('stages', stage)).join(tell('mark.list'));
}

/** The form is what core's schema says: sealed texts, codes and files are sent plain, as the guide of the API says. */
function one(context: Context, kind: 'commands' | 'views', entry: Command | View, schema: z.ZodType): Answer {
  const { $schema, ...form } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const { name, stream } = entry;
  return {
    exit: 0,
    json: { name, stream, by: whoOf(entry), form },
    lines: [
      ...table(columns(context), [rowOf(context, kind, entry)]),
      '',
      context.tell('online.form'),
      ...JSON.stringify(form, null, 2).split('\n'),
    ],
  };
}
