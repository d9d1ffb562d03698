import type { Refusal } from '../../act/refusal.ts';
import type { RevocationGround } from '../../scheme/model/afterwards-model.ts';
import type { KnownHonour } from '../honours/known-honour.ts';
import { groundUnknown } from './refusals.ts';

/** The scheme's ground of withdrawal by id, for the honour's track; nothing where there is none. */
export function groundOf({ honour, scheme }: KnownHonour, id: string): RevocationGround | undefined {
  return scheme.document.afterwards.revocation.find(
    (ground) => ground.id === id && ground.tracks.includes(honour.track),
  );
}

/** That a scheme knows no such ground for the honour's track; cites the ground where it is another track's. */
export function unknownGround({ honour, scheme }: KnownHonour, id: string): Refusal {
  const elsewhere = scheme.document.afterwards.revocation.find((ground) => ground.id === id);
  return groundUnknown({ ground: id, track: honour.track }, elsewhere?.cites ?? []);
}
