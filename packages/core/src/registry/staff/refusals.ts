import type { RefusalKind } from '../../act/refusal.ts';

export const staffRefusals: readonly RefusalKind<never>[] = [];
