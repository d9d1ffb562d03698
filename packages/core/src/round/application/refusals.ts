import type { RefusalKind } from '../../act/refusal.ts';

export const applicationRefusals: readonly RefusalKind<never>[] = [];
