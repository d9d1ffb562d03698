import { BodyId, CaseId, FileRef, HonourId, NoticeId, ObjectionId, PanelId, PartyId } from '@laureate/core';
import { z } from 'zod';

/** What a field of a payload names. */
export type Named = 'case' | 'party' | 'body' | 'panel' | 'notice' | 'objection' | 'honour' | 'file';

const namedBy: ReadonlyMap<z.ZodType, Named> = new Map<z.ZodType, Named>([
  [CaseId, 'case'],
  [PartyId, 'party'],
  [BodyId, 'body'],
  [PanelId, 'panel'],
  [NoticeId, 'notice'],
  [ObjectionId, 'objection'],
  [HonourId, 'honour'],
  [FileRef, 'file'],
]);

/** A name in a payload: what kind of thing it names, and where it stands. */
export interface Reference {
  readonly named: Named;
  readonly id: string;
  readonly path: string;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNullable;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function optionsOf(schema: z.ZodUnion, value: unknown): z.ZodType[] {
  return (schema.options as z.ZodType[]).filter((option) => {
    const inner = unwrapped(option);
    if (!(inner instanceof z.ZodObject) || !isRecord(value)) return inner.safeParse(value).success;
    return Object.entries(inner.shape as Record<string, z.ZodType>).every(
      ([key, field]) => !(field instanceof z.ZodLiteral) || field.safeParse(value[key]).success,
    );
  });
}

/** Every name in a payload as its schema sees it: `case: CaseId` names a case. Labels (`@…`) name acts, not these. */
export function referencesIn(schema: z.ZodType, value: unknown, path: readonly string[] = []): Reference[] {
  const inner = unwrapped(schema);
  const named = namedBy.get(inner);
  if (named !== undefined)
    return typeof value === 'string' && !value.startsWith('@')
      ? [{ named, id: value, path: path.join('.') }]
      : [];
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((entry, at) =>
      referencesIn(inner.element as z.ZodType, entry, [...path, String(at)]),
    );
  if (inner instanceof z.ZodUnion)
    return optionsOf(inner, value)
      .slice(0, 1)
      .flatMap((option) => referencesIn(option, value, path));
  if (inner instanceof z.ZodObject && isRecord(value)) {
    const shape = inner.shape as Record<string, z.ZodType>;
    return Object.entries(value).flatMap(([key, entry]) =>
      shape[key] ? referencesIn(shape[key], entry, [...path, key]) : [],
    );
  }
  return [];
}
