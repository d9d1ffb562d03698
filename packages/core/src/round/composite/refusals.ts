import type { RefusalKind } from '../../act/refusal.ts';

export const compositeRefusals: readonly RefusalKind<never>[] = [];
