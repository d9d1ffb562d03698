import { z } from 'zod';
import { setUpStepIds } from '../set-up/set-up-steps.ts';

/** The forms of what routes of the accounts answer, for the description of the API. */
const instant = z.string().describe('YYYY-MM-DDTHH:mm:ss.sssZ');
const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();

export const NothingForm = z.object({});

export const SessionForm = z.object({
  account: z.object({ id: z.string(), name: z.string(), login: z.string() }),
  seats: listOf(z.object({ jurisdiction: z.string(), person: z.string(), name: z.string() })),
  demonstration: z.boolean(),
  /** The business clock of the first seat's jurisdiction, else the machine's. */
  now: instant,
});
export type SessionView = z.infer<typeof SessionForm>;

const NeedsForm = z.object({ needs: z.enum(['second-factor', 'second-factor-setup']) });

/** Signed in, or what is missing for it. */
export const StartedForm = z.union([SessionForm, NeedsForm]);

export const EnrolledForm = SessionForm.extend({ recoveryCodes: listOf(z.string()) });

export const SessionsForm = z.object({
  sessions: listOf(
    z.object({
      id: z.string(),
      address: z.string(),
      agent: z.string(),
      madeAt: instant,
      seenAt: instant,
      endsAt: instant,
      isThisOne: z.boolean(),
    }),
  ),
});

export const PrintedCodesForm = z.object({
  codes: listOf(
    z.object({ id: z.string(), person: z.string(), secondFactor: z.boolean(), isOwn: z.boolean() }),
  ),
});
export const IdForm = z.object({ id: z.string() });
export const PrintedForm = z.object({ code: z.string(), endsAt: instant });

export const SecondFactorForm = z.object({ isSet: z.boolean(), recoveryCodesLeft: z.number() });
export const EnrolmentForm = z.object({
  secret: z.string(),
  url: z.string(),
  qr: z.string().describe('SVG'),
});
export const RecoveryCodesForm = z.object({ recoveryCodes: listOf(z.string()) });

export const InvitedForm = z.object({
  id: z.string(),
  endsAt: instant,
  isSent: z.boolean(),
  link: z.string().optional(),
});
const NameForm = z.object({ zh: z.string(), en: z.string() });
export const OfferForm = z.object({
  jurisdiction: z.string(),
  name: NameForm.nullable(),
  person: z.string(),
  endsAt: instant,
});

const TokenForm = z.object({
  id: z.string(),
  label: z.string(),
  scope: z.object({ views: z.boolean(), commands: listOf(z.string()) }),
  madeAt: instant,
  endsAt: instant,
  usedAt: instant.nullable(),
});
export const TokensForm = z.object({ tokens: listOf(TokenForm) });
export const MadeTokenForm = TokenForm.extend({ token: z.string() });

export const WaysInForm = z.object({
  provider: z.object({ name: z.string(), isUp: z.boolean() }).nullable(),
  isMailSent: z.boolean(),
  isSetUp: z.boolean(),
});

export const SetUpForm = z.object({ jurisdictions: listOf(z.string()) });
export const AdministratorsForm = z.object({
  administrators: listOf(
    z.object({
      administration: z.enum(['system', 'security', 'audit']),
      person: z.string(),
      link: z.string(),
      endsAt: instant,
    }),
  ),
});
export const StepsForm = z.object({
  steps: listOf(
    z.object({
      step: z.enum(setUpStepIds),
      isDone: z.boolean(),
      isOptional: z.boolean(),
      commands: listOf(z.string()),
      missing: listOf(z.string()),
    }),
  ),
});

export const AccountLogForm = z.object({
  notes: listOf(
    z.object({
      at: instant,
      kind: z.string(),
      account: z.string().nullable(),
      byAccount: z.string().nullable(),
      jurisdiction: z.string().nullable(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
});
