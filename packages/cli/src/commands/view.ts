import { lookAny } from '@laureate/client';
import { views } from '@laureate/core';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { onlineCommand } from '../online/online-command.ts';
import { readJson } from '../online/read-json.ts';
import { rowsTable } from '../online/rows-table.ts';
import { orStop } from '../online/stopped.ts';
import { kindOfStream, streamFrom } from '../online/stream-text.ts';

const InputSchema = z.object({
  view: z.string(),
  stream: z.string().transform(streamFrom),
  query: z.string().optional(),
  role: z.string().optional(),
  body: z.string().optional(),
  open: z.boolean().optional(),
  list: z.string().optional(),
  limit: z.coerce.number('limit').int('limit').min(1, 'limit').max(500, 'limit').optional(),
  cursor: z.string().optional(),
  sort: z.string().optional(),
  where: z.string().optional(),
});
type Input = z.infer<typeof InputSchema>;

/** Looks at a view of a running server: as JSON, or one of its lists as a table. */
export const view = onlineCommand('view', {
  args: ['<view>'],
  options: [
    { flags: '--stream <stream>', required: true },
    { flags: '--query <json>' },
    { flags: '--role <role>' },
    { flags: '--body <body>' },
    { flags: '--open' },
    { flags: '--list <path>' },
    { flags: '--limit <count>' },
    { flags: '--cursor <cursor>' },
    { flags: '--sort <field>' },
    { flags: '--where <condition>' },
  ],
  examples: [
    'view round-line --stream round/jiangcheng:jc-2026',
    'view ranking --stream round/jiangcheng:jc-2026 --query \'{"track":"organisation"}\' --list lines --sort -total',
  ],
  input: InputSchema,
  run: async (context, input, { transport }) => {
    const known = views.get(input.view);
    if (!known) throw new Misuse('no-such-view', { name: input.view });
    if (known.stream !== kindOfStream(input.stream))
      throw new Misuse('other-stream', { name: input.view, kind: known.stream });
    const query = readJson(input.query ?? '{}', '--query');
    const { value, tag, next } = orStop(
      await lookAny(transport, input.stream, input.view, query, optionsOf(input)),
    );
    const cursor =
      next === undefined ? undefined : (new URL(next, 'http://self').searchParams.get('cursor') ?? undefined);
    return {
      exit: 0,
      json: { answer: value, tag, ...(cursor === undefined ? {} : { cursor }) },
      lines: [
        ...shown(context, input, value),
        ...(cursor === undefined ? [] : [context.tell('view.more', { cursor })]),
      ],
    };
  },
});

function optionsOf({ role, body, open, list, limit, cursor, sort, where }: Input) {
  const cut = {
    ...(limit === undefined ? {} : { limit }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(sort === undefined ? {} : { sort }),
    ...(where === undefined ? {} : { where }),
  };
  if (list === undefined && Object.keys(cut).length > 0) throw new Misuse('cut-without-list');
  return {
    hat: { ...(role ? { role } : {}), ...(body ? { body } : {}) },
    ...(open ? { open } : {}),
    ...(list === undefined ? {} : { list: { path: list, ...cut } }),
  };
}

function shown(context: Context, { view: name, list }: Input, answer: unknown): readonly string[] {
  const rows = list === undefined ? undefined : rowsTable(context, name, answer, list);
  return rows ?? JSON.stringify(answer, null, 2).split('\n');
}
