import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openSettings, type SchemeFile, type Track } from '@laureate/core';
import { readSchemeFolder } from '@laureate/node';
import { parse } from 'yaml';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import { problemLines } from '../output/problem-lines.ts';
import { readScheme, schemeIdsIn } from '../scheme-library.ts';
import { copiedFiles, placesToFill, type Standard, skeletonFiles, TO_FILL } from '../scheme-skeleton.ts';

/** Writes a skeleton (or a copy) and says what is to be filled in. */
export const schemeNew = cliCommand('scheme new', {
  args: ['<id>'],
  options: [{ flags: '--from <id>' }],
  examples: ['scheme new my-city', 'scheme new my-district --from my-city'],
  input: z.object({ id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'id'), from: z.string().optional() }),
  run: (context, { id, from }) => {
    const folder = join(context.schemes, id);
    if (existsSync(folder)) throw new Misuse('scheme-exists', { folder });
    const files = from === undefined ? skeletonFiles(id, standardsOf(context)) : copyOf(context, from, id);
    const written = writeFiles(folder, files);
    const { loaded } = readScheme(context.schemes, id, 'later');
    const toFill = files.flatMap(({ text }, at) =>
      placesToFill(text, from !== undefined).map((place) => ({ file: written[at] ?? '', ...place })),
    );
    const problems = loaded.ok ? [] : loaded.problems;
    const open = loaded.ok ? openSettings(loaded.bundle.document).map(({ path }) => path) : [];
    const lines = [
      context.tell('new.written'),
      ...written.map((file) => `  ${file}`),
      context.tell('new.to-fill'),
      ...toFill.map((place) => `  ${context.tell('new.fill', place)}`),
      ...problems.flatMap((problem) => problemLines(context, problem)),
      context.tell('new.then', { id }),
    ];
    return { exit: 0, json: { written, toFill, open, problems }, lines };
  },
});

function writeFiles(folder: string, files: readonly SchemeFile[]): string[] {
  mkdirSync(join(folder, 'scenarios'), { recursive: true });
  return files.map(({ path, text }) => {
    writeFileSync(join(folder, path), text);
    return relative(process.cwd(), join(folder, path));
  });
}

function copyOf(context: Context, from: string, id: string): SchemeFile[] {
  const known = schemeIdsIn(context.schemes);
  if (!known.includes(from)) throw new Misuse('unknown-scheme', { id: from, known });
  return copiedFiles(id, readSchemeFolder(join(context.schemes, from)));
}

/** The first standard without divisions scores organisations, the first with them individuals. */
function standardsOf(context: Context): Readonly<Record<Track, Standard>> {
  const folder = join(context.schemes, 'standards');
  const files = existsSync(folder) ? readSchemeFolder(folder) : [];
  const standards = files.map(({ text }) => standardOf(parse(text)));
  const none: Standard = { id: TO_FILL.toLowerCase(), total: 1, divisions: [] };
  return {
    organisation: standards.find(({ divisions }) => divisions.length === 0) ?? none,
    individual: standards.find(({ divisions }) => divisions.length > 0) ?? none,
  };
}

function standardOf(value: unknown): Standard {
  const shape = z.object({
    id: z.string(),
    total: z.number(),
    divisions: z.array(z.object({ id: z.string() })).default([]),
  });
  const { id, total, divisions } = shape.parse(value);
  return { id, total, divisions: divisions.map((division) => division.id) };
}
