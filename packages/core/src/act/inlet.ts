import { z } from 'zod';

/** What is done to a field of a payload before it becomes part of an act. Each answers the reference to keep. */
export interface Inlet {
  /** Puts a text into the vault; `around` is the object the text stands in (whose data it is may be there). */
  readonly seal: (text: string, around: Readonly<Record<string, unknown>>) => string;
  /** Names a file by the hash of its bytes. */
  readonly file: (name: string) => string;
  /** The keyed index of a party's code; `around` is the object the code stands in (its kind is there). */
  readonly index: (code: string, around: Readonly<Record<string, unknown>>) => string;
}

type Path = readonly (string | number)[];

/** Meta of a schema or of what it wraps: `sealed`, `file` or `index` where a field is taken in. */
function fieldOf(schema: z.ZodType): string | undefined {
  const field = schema.meta()?.field;
  return typeof field === 'string' ? field : undefined;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNullable;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}

/** The option of a union that a value is meant for: the one whose literal fields it matches. */
function optionFor(schema: z.ZodUnion, value: unknown): z.ZodType | undefined {
  return (schema.options as z.ZodType[]).find((option) => {
    const inner = unwrapped(option);
    if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null)
      return inner.safeParse(value).success;
    return Object.entries(inner.shape as Record<string, z.ZodType>).every(
      ([key, field]) =>
        !(field instanceof z.ZodLiteral) || field.safeParse((value as Record<string, unknown>)[key]).success,
    );
  });
}

/**
 * Takes a payload in as people write it: texts of sealed fields go to the vault, files are named by their hash,
 * codes become keyed indexes. Already taken-in references stay. What has no such field is left as it is.
 */
export function takeIn(schema: z.ZodType, value: unknown, inlet: Inlet, path: Path = []): unknown {
  const inner = unwrapped(schema);
  if (value === undefined || value === null) return value;
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((entry, at) => takeIn(inner.element as z.ZodType, entry, inlet, [...path, at]));
  }
  if (inner instanceof z.ZodUnion) {
    const option = optionFor(inner, value);
    return option ? takeIn(option, value, inlet, path) : value;
  }
  if (inner instanceof z.ZodRecord && typeof value === 'object') {
    return mapEntries(value, (entry, key) =>
      takeIn(inner.valueType as z.ZodType, entry, inlet, [...path, key]),
    );
  }
  if (inner instanceof z.ZodObject && typeof value === 'object')
    return takeObjectIn(inner, value, inlet, path);
  return value;
}

function takeObjectIn(schema: z.ZodObject, value: object, inlet: Inlet, path: Path): unknown {
  const shape = schema.shape as Record<string, z.ZodType>;
  const around = value as Readonly<Record<string, unknown>>;
  return mapEntries(value, (entry, key) => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!field) return entry;
    return takeFieldIn(field, entry, around, inlet) ?? takeIn(field, entry, inlet, [...path, key]);
  });
}

function takeFieldIn(
  schema: z.ZodType,
  value: unknown,
  around: Readonly<Record<string, unknown>>,
  inlet: Inlet,
): unknown {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const taken = value.map((entry) => takeFieldIn(inner.element as z.ZodType, entry, around, inlet));
    return taken.every((entry) => entry === undefined)
      ? undefined
      : taken.map((entry, at) => entry ?? value[at]);
  }
  if (typeof value !== 'string') return undefined;
  const field = fieldOf(inner);
  if (field === undefined || inner.safeParse(value).success) return undefined;
  if (field === 'sealed') return inlet.seal(value, around);
  if (field === 'file') return inlet.file(value);
  return field === 'index' ? inlet.index(value, around) : undefined;
}

function mapEntries(value: object, map: (entry: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry, key)]));
}
