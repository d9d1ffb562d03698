import type { RefusalKind } from '../../act/refusal.ts';

export const panelRefusals: readonly RefusalKind<never>[] = [];
