import pino from 'pino';
import { environment } from '#lib/settings/environment.ts';

/**
 * The one log: JSON lines on standard error. Never pass secrets, texts of originals or addresses of readers; the
 * redaction below is the second line, not the first.
 */
export const log = pino(
  {
    level: environment().LOG_LEVEL ?? (environment().NODE_ENV === 'test' ? 'silent' : 'info'),
    base: undefined,
    redact: ['*.password', '*.apiKey', '*.passwordHash', '*.authorization', '*.cookie', 'password', 'apiKey'],
  },
  pino.destination({ dest: 2, sync: true }),
);
