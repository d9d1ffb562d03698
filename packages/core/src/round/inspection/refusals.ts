import type { RefusalKind } from '../../act/refusal.ts';

export const inspectionRefusals: readonly RefusalKind<never>[] = [];
