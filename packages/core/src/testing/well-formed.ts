import fc from 'fast-check';

/** A JSON Schema as the API's document has it; only the keywords its forms use. */
export interface Form {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Form;
  readonly prefixItems?: readonly Form[];
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Form | boolean;
  readonly propertyNames?: Form;
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
  readonly allOf?: readonly Form[];
}

/** Values that stand in records under a name: ids of real cases, panels, notices … */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>;

/** Days, moments, codes and addresses that a pattern alone would hardly find. */
const likely = [
  '2026-05-20',
  '2021-03-10',
  'a-1',
  '4.1.2',
  '1/2',
  '09:30',
  '2026',
  'https://example.org/a',
  '2026-05-20T01:00:00.000Z',
  `file:${'0a'.repeat(32)}`,
  '0a'.repeat(32),
];

function fitting(form: Form, values: readonly unknown[]): unknown[] {
  const pattern = form.pattern === undefined ? undefined : new RegExp(form.pattern, 'u');
  return values.filter((value) => typeof value !== 'string' || (pattern?.test(value) ?? true));
}

function texts(form: Form, known: readonly unknown[]): fc.Arbitrary<unknown> {
  const real = fitting(form, known).filter((value) => typeof value === 'string');
  if (real.length > 0) return fc.constantFrom(...real);
  if (form.pattern === undefined) {
    const { minLength = 1, maxLength = 40 } = form;
    return fc.string({
      minLength: Math.max(minLength, 1),
      maxLength: Math.min(maxLength, 40),
      unit: 'grapheme',
    });
  }
  const found = fitting(form, likely);
  return found.length > 0 ? fc.constantFrom(...found) : fc.stringMatching(new RegExp(form.pattern, 'u'));
}

function numbers(form: Form, known: readonly unknown[]): fc.Arbitrary<unknown> {
  const least = Math.ceil(
    form.minimum ?? (form.exclusiveMinimum === undefined ? 0 : form.exclusiveMinimum + 1),
  );
  const most = form.maximum ?? least + 100;
  const real = known.filter((value) => typeof value === 'number' && value >= least && value <= most);
  const any = fc.integer({ min: Math.max(least, -1000), max: Math.min(most, Math.max(least, 0) + 1000) });
  return real.length > 0 ? fc.constantFrom(...real) : any;
}

function objects(form: Form, known: KnownValues): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = form;
  const fields = Object.entries(properties).map(([name, field]): [string, fc.Arbitrary<unknown>] => [
    name,
    wellFormed(field, known, name),
  ]);
  const fixed = fc.record(Object.fromEntries(fields), {
    requiredKeys: [...required],
    noNullPrototype: true,
  });
  if (typeof additionalProperties !== 'object') return fixed;
  const names = propertyNames ? wellFormed(propertyNames, known) : fc.stringMatching(/^[a-z]{1,8}$/);
  const open = fc.dictionary(names as fc.Arbitrary<string>, wellFormed(additionalProperties, known), {
    minKeys: 1,
    maxKeys: 3,
  });
  return fc.tuple(fixed, open).map(([own, others]) => ({ ...others, ...own }));
}

function lists(form: Form, known: KnownValues, name: string | undefined): fc.Arbitrary<unknown> {
  if (form.prefixItems) return fc.tuple(...form.prefixItems.map((item) => wellFormed(item, known, name)));
  const minLength = form.minItems ?? 0;
  const maxLength = Math.min(form.maxItems ?? minLength + 2, minLength + 2);
  return fc.array(wellFormed(form.items ?? {}, known, name), { minLength, maxLength });
}

/**
 * Values of a form, with values that really stand in records wherever a field of that name holds some. Rules that a
 * schema cannot say (a day that exists, a check sign) are not kept: who needs them filters.
 */
export function wellFormed(form: Form, known: KnownValues = new Map(), name?: string): fc.Arbitrary<unknown> {
  const own = name === undefined ? [] : (known.get(name) ?? []);
  if ('const' in form) return fc.constant(form.const);
  if (form.enum) return fc.constantFrom(...form.enum);
  const options = form.oneOf ?? form.anyOf;
  if (options) return fc.oneof(...options.map((option) => wellFormed(option, known, name)));
  if (form.allOf) return wellFormed(Object.assign({}, ...form.allOf), known, name);
  const type = typeof form.type === 'string' ? form.type : form.type?.[0];
  if (type === 'string') return texts(form, own);
  if (type === 'integer' || type === 'number') return numbers(form, own);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'array') return lists(form, known, name);
  if (type === 'object') return objects(form, known);
  return own.length > 0 ? fc.constantFrom(...own) : fc.constant('anything');
}
