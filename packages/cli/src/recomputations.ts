import type { Recompute } from '@laureate/core';

/** Recomputations of the domain (terms, rankings) that `verify` runs after the ledger's own checks. */
export const recomputations: readonly Recompute[] = [];
