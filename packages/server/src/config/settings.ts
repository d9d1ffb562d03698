import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const seconds = z.coerce.number().int().min(1);
const megabytes = z.coerce.number().positive();

/** Every setting there is: its name in the environment, its form, and what holds when it is not given. */
const SettingsSchema = z
  .object({
    LAUREATE_DATA: z.string().min(1).default('data'),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
      .optional(),
    LAUREATE_HOST: z.string().min(1).default('127.0.0.1'),
    LAUREATE_PORT: port.default(8080),
    /** The address people type: links in mails and the check of where a request comes from rest on it. */
    LAUREATE_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    /** 64 hex digits; otherwise the key is kept in the data folder. */
    LAUREATE_MASTER_KEY: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hex digits')
      .optional(),
    LAUREATE_TRUST_PROXY: z.enum(['true', 'false']).default('false'),
    LAUREATE_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    LAUREATE_CACHE_EVENTS: z.coerce.number().int().min(1000).default(400_000),
    LAUREATE_CACHE_MEGABYTES: megabytes.default(64),
    LAUREATE_UPLOAD_MEGABYTES: megabytes.default(50),
    LAUREATE_SESSION_IDLE_SECONDS: seconds.default(30 * 60),
    LAUREATE_SESSION_LONGEST_SECONDS: seconds.default(12 * 60 * 60),
    LAUREATE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_BUCKET: z.string().min(1).optional(),
    S3_REGION: z.string().min(1).default('us-east-1'),
    S3_ACCESS_KEY: z.string().min(1).optional(),
    S3_SECRET_KEY: z.string().min(1).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z.string().min(3).optional(),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  })
  .check(({ value, issues }) => {
    for (const group of groups) {
      const given = group.filter((name) => value[name] !== undefined);
      if (given.length === 0 || given.length === group.length) continue;
      const missing = group.filter((name) => value[name] === undefined);
      for (const name of missing)
        issues.push({ code: 'custom', input: value, path: [name], message: `goes with ${given.join(', ')}` });
    }
  });

const groups = [
  ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const;

/** The settings as given or by default; paths are absolute, the origin is known. */
export type Settings = Readonly<
  Omit<z.infer<typeof SettingsSchema>, 'LAUREATE_ORIGIN'> & { LAUREATE_ORIGIN: string }
>;

/** Something wrong with the settings: every problem, none with its value, which may be a secret. */
export class BadSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`the settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/** Reads the settings once, at start. Throws BadSettings with all problems together. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = SettingsSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    throw new BadSettings(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const settings = parsed.data;
  return {
    ...settings,
    LAUREATE_DATA: resolve(settings.LAUREATE_DATA),
    LAUREATE_ORIGIN: settings.LAUREATE_ORIGIN ?? `http://${settings.LAUREATE_HOST}:${settings.LAUREATE_PORT}`,
  };
}
