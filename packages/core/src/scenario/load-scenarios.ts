import { z } from 'zod';
import { readYaml, type SchemeFile } from '../scheme/source/yaml-source.ts';
import { LikeStorySchema, type Scenario, ScenarioSchema, type Story, StorySchema } from './scenario.ts';

/** Something wrong in a scenario or story file, with its place. */
export interface ScenarioProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
}

export interface LoadedScenarios {
  readonly scenarios: readonly Scenario[];
  readonly story: Story | undefined;
  readonly problems: readonly ScenarioProblem[];
}

function read<T>(
  file: SchemeFile,
  schema: z.ZodType<T>,
): { readonly value?: T; readonly problems: ScenarioProblem[] } {
  const source = readYaml(file);
  const syntax = source.syntax.map(({ line, column, kind }) => ({
    file: file.path,
    line,
    column,
    path: '',
    message: kind,
  }));
  if (syntax.length > 0) return { problems: syntax };
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => ({
    file: file.path,
    ...source.placeOf(issue.path as (string | number)[]),
    path: issue.path.join('.'),
    message: issue.message,
  }));
  return { problems };
}

/** The story of a file: its own, or that of the scheme it names. */
function readStory(
  file: SchemeFile,
  others: ReadonlyMap<string, readonly SchemeFile[]> | undefined,
): { readonly value?: Story; readonly problems: ScenarioProblem[] } {
  const like = LikeStorySchema.safeParse(readYaml(file).value);
  if (!like.success) return read(file, StorySchema);
  const other = others?.get(like.data.like)?.find(isStory);
  if (other) return read(other, StorySchema);
  const message = `no story of a scheme ${like.data.like}`;
  return { problems: [{ file: file.path, line: 1, column: 1, path: 'like', message }] };
}

const isStory = ({ path }: SchemeFile): boolean => /(^|[\\/])story\.yaml$/.test(path);

/**
 * Reads `scenarios/*.yaml` and `story.yaml` of a scheme's folder; every problem is told with its place. A story may be
 * that of another scheme (`like: <id>`), found among the others by the scheme's id.
 */
export function loadScenarios(
  files: readonly SchemeFile[],
  others?: ReadonlyMap<string, readonly SchemeFile[]>,
): LoadedScenarios {
  const problems: ScenarioProblem[] = [];
  const scenarios: Scenario[] = [];
  for (const file of files.filter((entry) => /(^|\/)scenarios\/[^/]+\.yaml$/.test(entry.path))) {
    const result = read(file, z.array(ScenarioSchema));
    problems.push(...result.problems);
    scenarios.push(...(result.value ?? []));
  }
  const storyFile = files.find(isStory);
  const story = storyFile ? readStory(storyFile, others) : { problems: [] };
  return {
    scenarios,
    story: 'value' in story ? story.value : undefined,
    problems: [...problems, ...story.problems],
  };
}
