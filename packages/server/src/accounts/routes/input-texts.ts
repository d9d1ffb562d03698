import { z } from 'zod';

/** An id of a registry: a jurisdiction, a body, a person. */
export const IdText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
/** A login as typed. */
export const LoginText = z.string().min(1).max(300);
/** A password as typed; what is wrong with it is told by its own reasons. */
export const PasswordText = z.string().max(1000);
/** A name as people write it. */
export const NameText = z.string().trim().min(1).max(60);
