import { LocalDateSchema } from '@laureate/core';
import { z } from 'zod';
import type { Field, GroupField, Member, NumberField, OneOfField, TextField } from './field.ts';

/** A schema without what wraps it. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNullable;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/**
 * The form of a payload schema. Every schema has one: what no input fits is asked for as JSON (`raw`).
 * Meta `field` of core's fields tells sealed texts, files and codes.
 */
export function fieldOf(schema: z.ZodType): Field {
  const inner = unwrapped(schema);
  if (inner === LocalDateSchema) return { kind: 'date' };
  if (inner instanceof z.ZodString) return textOf(inner);
  if (inner instanceof z.ZodNumber) return numberOf(inner);
  if (inner instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (inner instanceof z.ZodEnum) return { kind: 'choice', options: inner.options.map(String) };
  if (inner instanceof z.ZodLiteral) return literalOf(inner);
  if (inner instanceof z.ZodArray) return listOf(inner);
  if (inner instanceof z.ZodObject) return groupOf(inner);
  if (inner instanceof z.ZodRecord) return mapOf(inner);
  if (inner instanceof z.ZodUnion) return oneOf(inner);
  return { kind: 'raw' };
}

function textOf(schema: z.ZodString): Field {
  const meta = schema.meta()?.field;
  if (meta === 'file') return { kind: 'file' };
  if (meta === 'index') return { kind: 'code' };
  const sealed = meta === 'sealed';
  const pattern = sealed ? undefined : patternOf(schema);
  const max = schema.maxLength ?? undefined;
  const field: TextField = {
    kind: 'text',
    sealed,
    long: sealed || (max !== undefined && max > 200),
    ...(pattern ? { pattern } : {}),
    ...(max === undefined || sealed ? {} : { max }),
  };
  return field;
}

function patternOf(schema: z.ZodString): RegExp | undefined {
  for (const check of schema.def.checks ?? []) {
    const { pattern } = check._zod.def as { readonly pattern?: unknown };
    if (pattern instanceof RegExp) return pattern;
  }
  return undefined;
}

function numberOf(schema: z.ZodNumber): NumberField {
  const min = bound(schema, schema.minValue, 1);
  const max = bound(schema, schema.maxValue, -1);
  return {
    kind: 'number',
    whole: schema.isInt,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** The last number allowed on one side: where the limit itself is not, the next whole one. None where it is endless. */
function bound(schema: z.ZodNumber, limit: number | null, inward: 1 | -1): number | undefined {
  if (limit === null || !Number.isFinite(limit) || Math.abs(limit) >= Number.MAX_SAFE_INTEGER)
    return undefined;
  const isOutside = (schema.def.checks ?? []).some((check) => {
    const { value, inclusive } = check._zod.def as { readonly value?: number; readonly inclusive?: boolean };
    return value === limit && inclusive === false;
  });
  return isOutside && schema.isInt ? limit + inward : limit;
}

function literalOf(schema: z.ZodLiteral): Field {
  const values = [...schema.values];
  const [only] = values;
  const isPlain = typeof only === 'string' || typeof only === 'number' || typeof only === 'boolean';
  if (values.length === 1 && isPlain) return { kind: 'fixed', value: only };
  return { kind: 'choice', options: values.map(String) };
}

function listOf(schema: z.ZodArray): Field {
  const least = (schema.def.checks ?? [])
    .map((check) => (check._zod.def as { readonly minimum?: number }).minimum ?? 0)
    .reduce((most, each) => Math.max(most, each), 0);
  return { kind: 'list', item: fieldOf(schema.element as z.ZodType), least };
}

function memberOf(name: string, schema: z.ZodType): Member {
  const withDefault = schema instanceof z.ZodDefault;
  return {
    name,
    field: fieldOf(schema),
    optional: schema instanceof z.ZodOptional || withDefault,
    ...(withDefault ? { initial: schema.def.defaultValue } : {}),
  };
}

function groupOf(schema: z.ZodObject): GroupField {
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  return { kind: 'group', members: Object.entries(shape).map(([name, member]) => memberOf(name, member)) };
}

function mapOf(schema: z.ZodRecord): Field {
  const value = fieldOf(schema.valueType as z.ZodType);
  return value.kind === 'raw' ? { kind: 'raw' } : { kind: 'map', value };
}

function oneOf(schema: z.ZodUnion): OneOfField {
  const options = (schema.options as z.ZodType[]).map(fieldOf);
  const by = discriminatorOf(options);
  return { kind: 'one-of', options, ...(by === undefined ? {} : { by }) };
}

/** The member that is fixed in every option. */
function discriminatorOf(options: readonly Field[]): string | undefined {
  const [first, ...others] = options;
  if (first?.kind !== 'group') return undefined;
  const isFixedIn = (option: Field, name: string): boolean =>
    option.kind === 'group' &&
    option.members.some((member) => member.name === name && member.field.kind === 'fixed');
  return first.members
    .map((member) => member.name)
    .find((name) => [first, ...others].every((option) => isFixedIn(option, name)));
}
