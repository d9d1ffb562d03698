import type { RefusalKind } from '../../act/refusal.ts';

export const siteReviewRefusals: readonly RefusalKind<never>[] = [];
