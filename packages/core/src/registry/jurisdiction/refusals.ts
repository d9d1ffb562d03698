import type { RefusalKind } from '../../act/refusal.ts';

export const jurisdictionRefusals: readonly RefusalKind<never>[] = [];
