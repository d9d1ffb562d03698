import type { RefusalKind } from '../../act/refusal.ts';

export const publicNoticeRefusals: readonly RefusalKind<never>[] = [];
