import type { RefusalKind } from '../../act/refusal.ts';

export const deliberationRefusals: readonly RefusalKind<never>[] = [];
