import { z } from 'zod';
import { KeySchema } from '../model/cited.ts';
import { SchemeDocumentSchema } from '../model/scheme-document.ts';

const { shape } = SchemeDocumentSchema;

/** What a scheme that derives from another says for itself; any other part of it comes from the parent. */
const own = {
  id: shape.id,
  version: shape.version,
  title: shape.title,
  shortTitle: shape.shortTitle,
  source: shape.source,
  programme: shape.programme,
  jurisdiction: shape.jurisdiction,
};
export const ownKeys = Object.keys(own) as readonly (keyof typeof own)[];

/**
 * `scheme.yaml` of a scheme that derives from another: who it is, and what it rules otherwise. `set` puts a rule in the
 * place of the parent's rule at a path, `add` puts one where the parent has none (an entry of a list, before a named
 * one or last, or the key of a part), `leaveOut` takes one away. Each cites an article of the child's own.
 */
export const ChildSchemeSchema = z.strictObject({
  extends: z.strictObject({ id: KeySchema, version: z.int().min(1), cites: z.array(KeySchema).min(1) }),
  ...own,
  set: z.array(z.strictObject({ rule: z.string().min(1), to: z.unknown() })).default([]),
  add: z
    .array(
      z.strictObject({
        to: z.string().min(1),
        key: z.string().min(1).optional(),
        before: z.string().min(1).optional(),
        entry: z.unknown(),
      }),
    )
    .default([]),
  leaveOut: z
    .array(z.strictObject({ rule: z.string().min(1), cites: z.array(KeySchema).min(1) }))
    .default([]),
});
export type ChildScheme = z.infer<typeof ChildSchemeSchema>;

/** Whether the value of a `scheme.yaml` derives from another scheme. */
export const isChild = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'extends' in value;
