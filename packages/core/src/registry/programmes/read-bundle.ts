import { z } from 'zod';
import { schemeChecks } from '../../scheme/check/all-checks.ts';
import { ArticlesSchema, ComplianceSchema } from '../../scheme/model/article-model.ts';
import { SchemeDocumentSchema } from '../../scheme/model/scheme-document.ts';
import type { SchemeBundle } from '../../scheme/scheme.ts';
import { StandardSchema } from '../../scoring/standard.ts';

/** One thing wrong with a bundle: `kind` is the schema's or the check's own word. No sentence. */
export interface BundleProblem {
  /** `document`, `articles`, `compliance`, `standards`, `standard:<id>` or, for the whole, `bundle`. */
  readonly part: string;
  readonly at: (string | number)[];
  readonly kind: string;
  readonly facts: Record<string, string | number>;
}

export type ReadBundle =
  | { readonly ok: true; readonly bundle: SchemeBundle }
  | { readonly ok: false; readonly problems: readonly BundleProblem[] };

const BundleSchema = z.strictObject({
  document: SchemeDocumentSchema,
  articles: ArticlesSchema,
  compliance: ComplianceSchema,
  standards: z.array(StandardSchema),
});

function problemOf({ code, path, message }: z.core.$ZodIssue): BundleProblem {
  const [part = 'bundle', ...at] = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return { part: String(part), at, kind: code, facts: { message } };
}

/**
 * Reads plain JSON as a scheme's bundle: the form of every part, then every check of the parts against each other.
 * All problems, never the first only; never throws. Whether the compliance matrix is complete is a question to the
 * files of a scheme, not to its adoption.
 */
export function readBundle(bundle: unknown): ReadBundle {
  const parsed = BundleSchema.safeParse(bundle);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) };
  const problems = schemeChecks
    .flatMap((check) => check(parsed.data))
    .map(({ part, at, kind, facts }) => ({
      part: part === 'scheme' ? 'document' : part,
      at: [...at],
      kind,
      facts: { ...facts },
    }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, bundle: parsed.data };
}
