import type { RefusalKind } from '../../act/refusal.ts';

export const poolsRefusals: readonly RefusalKind<never>[] = [];
