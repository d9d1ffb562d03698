import { z } from 'zod';

/** Every role of the domain. Three administrators are three people; none of them sees case content. */
export const roles = [
  'applicant',
  'recommender',
  'consent',
  'office',
  'examiner',
  'panel-leader',
  'third-party',
  'committee',
  'approver',
  'supervisor',
  'inquiry',
  'objector',
  'public',
  'system-admin',
  'security-admin',
  'auditor',
] as const;
export const RoleSchema = z.enum(roles);
export type Role = z.infer<typeof RoleSchema>;

/** A membership's rank inside its body: the clerk prepares, the head decides, a deputy stands in. */
export const RankSchema = z.enum(['clerk', 'head', 'deputy', 'member']);
export type Rank = z.infer<typeof RankSchema>;

/** The kinds of body, and the role that a membership in one gives. */
export const roleOfBodyKind = {
  committee: 'committee',
  office: 'office',
  'district-office': 'recommender',
  department: 'recommender',
  association: 'recommender',
  'local-government': 'consent',
  'consent-body': 'consent',
  'third-party-evaluator': 'third-party',
  'supervision-group': 'supervisor',
  government: 'approver',
  'answering-department': 'inquiry',
  'system-administration': 'system-admin',
  'security-administration': 'security-admin',
  audit: 'auditor',
} as const satisfies Record<string, Role>;
export const BodyKindSchema = z.enum(
  Object.keys(roleOfBodyKind) as [keyof typeof roleOfBodyKind, ...(keyof typeof roleOfBodyKind)[]],
);
export type BodyKind = z.infer<typeof BodyKindSchema>;

/** The three administrators, held by three people. */
export const administratorRoles: readonly Role[] = ['system-admin', 'security-admin', 'auditor'];

/** What a command or view asks of a person: a role and, where it matters, the rank in the body. */
export interface HatPattern {
  readonly role: Role;
  readonly ranks?: readonly Rank[];
}

/** A pattern of hats. @example hat('office', 'head') */
export const hat = (role: Role, ...ranks: Rank[]): HatPattern =>
  ranks.length > 0 ? { role, ranks } : { role };

/** Anyone signed in with any hat, and the anonymous public. */
export const everyone: readonly HatPattern[] = roles.map((role) => ({ role }));

/** The hat a person wears in one act: the role, and the body and rank it comes from; part of every event. */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  readonly body?: string;
  readonly rank?: Rank;
  /** The person whose place a deputy takes in this act. */
  readonly deputyFor?: string;
}
