import type { z } from 'zod';
import type { ObjectPath } from '../../scoring/standard-problems.ts';
import { readablePath, valueAt } from '../rule-path.ts';
import {
  listed,
  type ProblemFacts,
  remedyOf,
  type SchemeProblem,
  type SchemeProblemKind,
} from '../scheme-problem.ts';
import { allowedKeys } from './allowed-keys.ts';
import { nearestWord } from './nearest.ts';
import type { Place, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Plain = { readonly kind: SchemeProblemKind; readonly facts: ProblemFacts };

/** One problem of a source, placed. */
export function placed(source: YamlSource, place: Place, at: ObjectPath, problem: Plain): SchemeProblem {
  const { kind, facts } = problem;
  const path = readablePath(source.value, at);
  return {
    file: place.file ?? source.file,
    line: place.line,
    column: place.column,
    path,
    kind,
    facts,
    remedy: remedyOf[kind],
  };
}

/**
 * Reads a source by its schema: the value, or every problem with its place. A missing key stands at the nearest
 * part that exists; an unknown key at its own line, with the nearest key the schema allows there.
 */
export function readShape<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
): { readonly value: T | undefined; readonly problems: readonly SchemeProblem[] } {
  if (source.syntax.length > 0)
    return { value: undefined, problems: source.syntax.map((each) => syntaxProblem(source, each)) };
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => problemsOf(source, schema, issue)),
  };
}

function syntaxProblem(
  source: YamlSource,
  { kind, code, line, column }: YamlSource['syntax'][number],
): SchemeProblem {
  return placed(source, { line, column }, [], { kind, facts: { code } });
}

function problemsOf(source: YamlSource, schema: z.ZodType, issue: Issue): readonly SchemeProblem[] {
  const at = issue.path as ObjectPath;
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, source.value, at);
    return issue.keys.map((key) =>
      placed(source, source.placeOfKey(at, key), [...at, key], {
        kind: 'unknown-key',
        facts: { key, ...suggested(key, allowed), allowed: listed(allowed) },
      }),
    );
  }
  const found = valueAt(source.value, at);
  const problem = found === undefined && at.length > 0 ? missing(at) : plainProblem(issue, found);
  return [placed(source, source.placeOf(at), at, problem)];
}

function missing(at: ObjectPath): Plain {
  return { kind: 'missing-key', facts: { key: String(at.at(-1) ?? '') } };
}

function plainProblem(issue: Issue, found: unknown): Plain {
  switch (issue.code) {
    case 'invalid_value':
      return wrongValue(found, issue.values.map(String));
    case 'invalid_union':
      return unionProblem(issue, found);
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { kind: 'too-few', facts: { minimum: Number(issue.minimum) } }
        : { kind: 'out-of-range', facts: { found: shown(found), minimum: Number(issue.minimum) } };
    case 'too_big':
      return { kind: 'out-of-range', facts: { found: shown(found), maximum: Number(issue.maximum) } };
    case 'invalid_type':
      return { kind: 'wrong-type', facts: { found: shown(found), expected: issue.expected } };
    default:
      return { kind: 'wrong-form', facts: { found: shown(found), form: formOf(issue) } };
  }
}

function formOf(issue: Issue): string {
  return issue.code === 'invalid_format' ? (issue.pattern ?? issue.format) : issue.code;
}

/** A union: the words it allows; where a branch takes another type, what that branch expects. */
function unionProblem(issue: Extract<Issue, { code: 'invalid_union' }>, found: unknown): Plain {
  const named = (issue as { options?: readonly unknown[] }).options;
  if (named !== undefined) return wrongValue(found, named.map(String));
  const inner = issue.errors.flat();
  const allowed = inner.flatMap((each) => {
    if (each.code === 'invalid_value') return each.values.map(String);
    return each.code === 'invalid_type' ? [each.expected] : [];
  });
  return wrongValue(found, allowed);
}

function wrongValue(found: unknown, allowed: readonly string[]): Plain {
  return {
    kind: 'wrong-value',
    facts: { found: shown(found), ...suggested(String(found), allowed), allowed: listed(allowed) },
  };
}

function suggested(word: string, allowed: readonly string[]): ProblemFacts {
  const nearest = nearestWord(word, allowed);
  return nearest === undefined ? {} : { suggestion: nearest };
}

function shown(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === undefined ? '' : (JSON.stringify(value) ?? '').slice(0, 60);
}
