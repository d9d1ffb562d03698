import { LocalDateSchema } from '@laureate/core';
import { z } from 'zod';

/** A day as it is typed; what is none is told with the word `expect.day`. */
export const DaySchema = z
  .string('day')
  .refine((text) => LocalDateSchema.safeParse(text).success, 'day')
  .pipe(LocalDateSchema);
