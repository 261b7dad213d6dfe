import pino from 'pino';
import { environment } from '#lib/settings/environment.ts';

/**
 * The one log: JSON lines on standard error. Never pass secrets, texts of originals or addresses of readers; the
 * redaction below is the second line, not the first.
 */
export const log = pino(
  {
    level: level(),
    base: undefined,
    redact: ['*.password', '*.apiKey', '*.passwordHash', '*.authorization', '*.cookie', 'password', 'apiKey'],
  },
  pino.destination({ dest: 2, sync: true }),
);

/** A wrong environment is told by whoever starts the process, not by the first module that logs. */
function level(): string {
  try {
    const { LOG_LEVEL, NODE_ENV } = environment();
    return LOG_LEVEL ?? (NODE_ENV === 'test' ? 'silent' : 'info');
  } catch {
    return 'info'; // the start reports the variable and ends
  }
}
