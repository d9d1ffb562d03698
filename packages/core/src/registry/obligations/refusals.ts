import type { RefusalKind } from '../../act/refusal.ts';

export const obligationsRefusals: readonly RefusalKind<never>[] = [];
