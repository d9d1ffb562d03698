import type { RefusalKind } from '../../act/refusal.ts';

export const consultationRefusals: readonly RefusalKind<never>[] = [];
