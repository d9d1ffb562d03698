import type { RefusalKind } from '../../act/refusal.ts';

export const approvalRefusals: readonly RefusalKind<never>[] = [];
