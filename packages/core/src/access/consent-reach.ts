import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { RegistryState } from '../registry/state.ts';

/**
 * Whether a consenting body deals with what goes through a channel. A local government has in reach the channels that
 * stand below it, directly or with bodies between; any other consenting body has all of them.
 */
export function hasInReach(
  { jurisdiction }: DeepReadonly<Pick<RegistryState, 'jurisdiction'>>,
  consenting: string | undefined,
  channel: string,
): boolean {
  const { bodies } = jurisdiction;
  const own = bodies.get(consenting ?? '');
  if (own === undefined) return false;
  if (own.kind !== 'local-government') return true;
  const passed = new Set<string>();
  let above = bodies.get(channel)?.above;
  while (above !== undefined && !passed.has(above)) {
    if (above === own.body) return true;
    passed.add(above);
    above = bodies.get(above)?.above;
  }
  return false;
}
