import type { RefusalKind } from '../../act/refusal.ts';

export const supervisionRefusals: readonly RefusalKind<never>[] = [];
