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

/** Takes one value in; `around` is the object it stands in. */
type Taking = (value: unknown, inlet: Inlet, around: Fields) => unknown;

type Fields = Readonly<Record<string, unknown>>;

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

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** How values of each schema are taken in; nothing for one that has no such field anywhere. */
const known = new WeakMap<z.ZodType, Taking | null>();

function takingOf(schema: z.ZodType): Taking | undefined {
  const before = known.get(schema);
  if (before !== undefined) return before ?? undefined;
  const taking = makeTaking(unwrapped(schema));
  known.set(schema, taking ?? null);
  return taking;
}

function makeTaking(schema: z.ZodType): Taking | undefined {
  if (schema instanceof z.ZodArray) return ofList(takingOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodUnion) return ofUnion(schema);
  if (schema instanceof z.ZodRecord) return ofRecord(takingOf(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodObject) return ofObject(schema);
  return ofField(schema);
}

function ofList(taking: Taking | undefined): Taking | undefined {
  return (
    taking &&
    ((value, inlet, around) =>
      Array.isArray(value) ? value.map((entry) => taking(entry, inlet, around)) : value)
  );
}

function ofRecord(taking: Taking | undefined): Taking | undefined {
  return (
    taking &&
    ((value, inlet) => (isFields(value) ? mapEntries(value, (entry) => taking(entry, inlet, value)) : value))
  );
}

function ofObject(schema: z.ZodObject): Taking | undefined {
  const takings = new Map<string, Taking>();
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const taking = takingOf(field);
    if (taking) takings.set(key, taking);
  }
  if (takings.size === 0) return undefined;
  return (value, inlet) =>
    isFields(value)
      ? mapEntries(value, (entry, key) => takings.get(key)?.(entry, inlet, value) ?? entry)
      : value;
}

/** A union is taken in as the option whose literal fields the value matches. */
function ofUnion(schema: z.ZodUnion): Taking | undefined {
  const options = (schema.options as z.ZodType[]).map((option) => ({
    isMeant: isMeantFor(unwrapped(option)),
    taking: takingOf(option),
  }));
  if (options.every(({ taking }) => taking === undefined)) return undefined;
  return (value, inlet, around) => {
    const option = options.find(({ isMeant }) => isMeant(value));
    return option?.taking ? option.taking(value, inlet, around) : value;
  };
}

function isMeantFor(option: z.ZodType): (value: unknown) => boolean {
  if (!(option instanceof z.ZodObject)) return (value) => option.safeParse(value).success;
  const literals = Object.entries(option.shape as Record<string, z.ZodType>).filter(
    ([, field]) => field instanceof z.ZodLiteral,
  );
  return (value) =>
    isFields(value)
      ? literals.every(([key, literal]) => literal.safeParse(value[key]).success)
      : option.safeParse(value).success;
}

function ofField(schema: z.ZodType): Taking | undefined {
  const field = fieldOf(schema);
  if (field !== 'sealed' && field !== 'file' && field !== 'index') return undefined;
  return (value, inlet, around) => {
    if (typeof value !== 'string' || schema.safeParse(value).success) return value;
    if (field === 'sealed') return inlet.seal(value, around);
    return field === 'file' ? inlet.file(value) : inlet.index(value, around);
  };
}

function mapEntries(value: Fields, map: (entry: unknown, key: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry, key)]));
}

/**
 * Takes a payload in as people write it: texts of sealed fields go to the vault, files are named by their hash,
 * codes become keyed indexes. Already taken-in references stay. What has no such field is left as it is.
 */
export function takeIn(schema: z.ZodType, value: unknown, inlet: Inlet): unknown {
  const taking = takingOf(schema);
  return taking && isFields(value) ? taking(value, inlet, value) : value;
}
