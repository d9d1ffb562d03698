import { config } from 'zod';

/** The pages' policy forbids making code from text, so schemas do without it; loaded before any schema is made. */
config({ jitless: true });
