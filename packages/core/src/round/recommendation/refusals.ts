import type { RefusalKind } from '../../act/refusal.ts';

export const recommendationRefusals: readonly RefusalKind<never>[] = [];
