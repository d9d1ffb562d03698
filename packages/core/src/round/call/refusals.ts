import type { RefusalKind } from '../../act/refusal.ts';

export const callRefusals: readonly RefusalKind<never>[] = [];
