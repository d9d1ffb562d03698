import type { RefusalKind } from '../../act/refusal.ts';

export const programmesRefusals: readonly RefusalKind<never>[] = [];
