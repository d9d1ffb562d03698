import type { WordTable } from '../words.ts';

export const publicPages: WordTable = {};
