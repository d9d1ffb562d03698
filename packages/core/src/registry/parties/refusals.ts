import type { RefusalKind } from '../../act/refusal.ts';

export const partiesRefusals: readonly RefusalKind<never>[] = [];
