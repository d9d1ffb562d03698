import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MomentSchema, readYaml, StageIdSchema } from '@laureate/core';
import { z } from 'zod';

const StopSchema = z.strictObject({
  /** A folder of examples. */
  example: z.string().regex(/^[a-z0-9-]+$/),
  until: MomentSchema,
  stage: StageIdSchema,
});

/** Where one round of the demonstration stands still, and the stage that is open then. */
export type Stop = z.infer<typeof StopSchema>;

/** The stops of the demonstration. Throws when the file is not in order: it comes with the house. */
export function readStops(examples: string): readonly Stop[] {
  const path = join(examples, 'demonstration.yaml');
  const { value } = readYaml({ path, text: readFileSync(path, 'utf8') });
  return z.array(StopSchema).min(1).parse(value);
}
