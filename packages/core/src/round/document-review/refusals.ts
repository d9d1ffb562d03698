import type { RefusalKind } from '../../act/refusal.ts';

export const documentReviewRefusals: readonly RefusalKind<never>[] = [];
