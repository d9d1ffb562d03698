import { MomentSchema, readYaml, type YamlSource } from '@laureate/core';
import { z } from 'zod';
import { type Place, problemAt, type TableProblem } from './problem.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** A file of rows: its kind says what its columns mean; the rest stands for columns it leaves out. */
const TableSchema = z.strictObject({
  file: z.string().min(1),
  kind: z.string().min(1),
  on: MomentSchema.optional(),
  by: z.string().min(1).optional(),
  'prepared-by': z.string().min(1).optional(),
});
export type TableEntry = z.infer<typeof TableSchema>;

/** `round.yaml`: what is run, under which schemes, and the files it is told in. */
export const RoundFileSchema = z.strictObject({
  title: z.string().min(1),
  jurisdiction: z.strictObject({
    id,
    name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  }),
  schemes: z.array(id).min(1),
  round: id,
  demonstration: z.strictObject({ seed: z.string().min(1) }).optional(),
  files: z.string().min(1).describe('Folder of evidence'),
  tables: z.array(TableSchema).min(1),
});
export type RoundFile = z.infer<typeof RoundFileSchema>;

/** Problems of a YAML file's syntax, with their lines. */
export function syntaxProblems(source: YamlSource): TableProblem[] {
  return source.syntax.map(({ line, code }) => problemAt({ file: source.file, line }, 'syntax', { code }));
}

/** What a schema says against a YAML value, each issue at the line it is about. */
export function shapeProblems(source: YamlSource, error: z.ZodError, below: (string | number)[] = []) {
  return error.issues.flatMap((issue): TableProblem[] => {
    const path = [...below, ...(issue.path as (string | number)[])];
    const place: Place = { file: source.file, line: source.placeOf(path).line };
    if (issue.code !== 'unrecognized_keys')
      return [problemAt(place, 'shape', { path: path.join('.'), message: issue.message })];
    return issue.keys.map((key) =>
      problemAt({ file: source.file, line: source.placeOfKey(path, key).line }, 'shape', {
        path: [...path, key].join('.'),
        message: issue.message,
      }),
    );
  });
}

/** Reads `round.yaml`: the whole file, or every problem with its line. */
export function readRoundFile(
  file: string,
  text: string,
): { readonly value?: RoundFile; readonly problems: readonly TableProblem[] } {
  const source = readYaml({ path: file, text });
  if (source.syntax.length > 0) return { problems: syntaxProblems(source) };
  const parsed = RoundFileSchema.safeParse(source.value);
  return parsed.success
    ? { value: parsed.data, problems: [] }
    : { problems: shapeProblems(source, parsed.error) };
}
