import type { RefusalKind } from '../../act/refusal.ts';

export const honoursRefusals: readonly RefusalKind<never>[] = [];
