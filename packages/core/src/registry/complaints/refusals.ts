import type { RefusalKind } from '../../act/refusal.ts';

export const complaintsRefusals: readonly RefusalKind<never>[] = [];
