import path from 'node:path';
import { z } from 'zod';
import { DomainError } from '#lib/domain-error.ts';

/** An empty variable means the same as none: compose files and unit files often pass empty ones. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess(value => (typeof value === 'string' && value.trim() === '' ? undefined : value), type.optional());

const list = z
  .string()
  .transform(value =>
    value
      .split(/[\s,]+/)
      .map(entry => entry.trim())
      .filter(Boolean),
  )
  .optional();

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  /** TCP port of the web server, 1 to 65535 */
  PORT: optional(z.coerce.number().int().min(1).max(65535)).transform(value => value ?? 3000),
  /** Address the web server listens on */
  HOST: optional(z.string()).transform(value => value ?? '0.0.0.0'),
  /** The blog's public address, e.g. https://blog.example; default http://localhost:PORT */
  SITE_URL: optional(z.url({ protocol: /^https?$/ })),
  /** `postgres://…`; without it the server runs its own PostgreSQL under DATA_DIR */
  DATABASE_URL: optional(z.string()),
  /** Folder of database, media and secret; default `data` beside package.json */
  DATA_DIR: optional(z.string()),
  /** Key material for sessions and stored provider keys; without it a file under DATA_DIR is made */
  QUELLWERK_SECRET: optional(z.string().min(32)),
  /** `true` where a reverse proxy sets X-Forwarded-For and X-Forwarded-Proto */
  TRUST_PROXY: optional(z.enum(['true', 'false'])).transform(value => value === 'true'),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])),
  /** Folder of Next's build output below the project; another one lets two builds stand side by side */
  NEXT_DIST_DIR: optional(z.string()).transform(value => value ?? '.next'),

  /** Set-up without a browser: all of the first three, the rest as wished */
  OWNER_NAME: optional(z.string()),
  OWNER_EMAIL: optional(z.email()),
  OWNER_PASSWORD: optional(z.string()),
  BLOG_TITLE: optional(z.string()),
  BLOG_LANGUAGE: optional(z.enum(['de', 'en'])),
  /** `false` starts an empty blog without the example articles */
  EXAMPLE_CONTENT: optional(z.enum(['true', 'false'])).transform(value => value !== 'false'),

  /** Hosts, addresses or CIDR ranges in one's own network that originals may be fetched from */
  ALLOW_PRIVATE_ADDRESSES: optional(list).transform(value => value ?? []),
  /** Where YouTube is asked; another address serves tests and mirrors */
  YOUTUBE_BASE_URL: optional(z.url({ protocol: /^https?$/ })).transform(value => value ?? 'https://www.youtube.com'),

  MODEL_PROVIDER: optional(z.enum(['openai-compatible', 'openai', 'anthropic', 'google', 'mistral'])),
  MODEL_NAME: optional(z.string()),
  MODEL_BASE_URL: optional(z.url({ protocol: /^https?$/ })),
  MODEL_API_KEY: optional(z.string()),
});

export interface Environment extends Omit<z.infer<typeof schema>, 'SITE_URL' | 'DATA_DIR'> {
  siteUrl: string;
  /** Absolute */
  dataDir: string;
}

let parsed: Environment | undefined;

/**
 * The process environment, checked once. The only place that reads `process.env`.
 * @throws DomainError `environment.invalid` naming the variable and what is wrong with it
 */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = schema.safeParse(variables);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new DomainError('environment.invalid', {
      variable: String(issue?.path[0] ?? ''),
      problem: issue?.message ?? '',
    });
  }
  const { SITE_URL, DATA_DIR, ...rest } = result.data;
  return {
    ...rest,
    siteUrl: (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ''),
    dataDir: path.resolve(/*turbopackIgnore: true*/ DATA_DIR ?? 'data'),
  };
}

/** Language of what is printed on the terminal; known also where the rest of the environment is wrong. */
export function terminalLocale(): 'de' | 'en' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('de') ? 'de' : 'en';
}

/**
 * What next-auth reads from the process environment instead of its options: the address it builds its own links and
 * its cookie's `Secure` flag from.
 */
export function passAddressToNextAuth(siteUrl: string): void {
  process.env.NEXTAUTH_URL = siteUrl;
}
