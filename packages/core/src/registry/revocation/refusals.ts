import type { RefusalKind } from '../../act/refusal.ts';

export const revocationRefusals: readonly RefusalKind<never>[] = [];
