import type { RefusalKind } from '../../act/refusal.ts';

export const reviewRefusals: readonly RefusalKind<never>[] = [];
