import type { RefusalKind } from '../../act/refusal.ts';

export const eligibilityRefusals: readonly RefusalKind<never>[] = [];
