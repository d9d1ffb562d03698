import type { RefusalKind } from '../../act/refusal.ts';

export const objectionRefusals: readonly RefusalKind<never>[] = [];
