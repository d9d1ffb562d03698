import { z } from 'zod';
import type { ObjectPath } from '../../scoring/standard-problems.ts';

/** Keys a schema allows for the object at a path of a value; empty where it allows no object there. */
export function allowedKeys(schema: z.ZodType, value: unknown, at: ObjectPath): readonly string[] {
  let schemas = branches(schema, value);
  let here = value;
  for (const segment of at) {
    const below = child(here, segment);
    schemas = schemas.flatMap((each) => step(each, segment)).flatMap((each) => branches(each, below));
    here = below;
  }
  return [
    ...new Set(schemas.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []))),
  ];
}

function child(value: unknown, segment: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[segment]
    : undefined;
}

function step(schema: z.ZodType, segment: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject)) return [];
  const below = schema.shape[String(segment)];
  return below === undefined ? [] : [below as z.ZodType];
}

/** Takes wrappers off and follows a union; of a discriminated one only the branch the value names. */
function branches(schema: z.ZodType, value: unknown): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return branches(schema.unwrap() as z.ZodType, value);
  }
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options = (schema.options as readonly z.ZodType[]).flatMap((option) => branches(option, value));
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return options;
  const key = schema.def.discriminator;
  return options.filter(
    (option) =>
      option instanceof z.ZodObject && (option.shape[key] as z.ZodType).safeParse(child(value, key)).success,
  );
}
