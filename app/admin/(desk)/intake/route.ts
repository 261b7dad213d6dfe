import { ownerRoute } from '#app/_server/route.ts';
import { bringIn } from '#lib/sources/bring-in.ts';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';
import { intakeSchema } from '#lib/sources/schema.ts';

/** A file of the largest size with the form around it */
const maxBytes = (SOURCE_LIMITS.fileMegabytes + 2) * 1024 * 1024;

/**
 * Brings an original in. A route and not a server action, because fetching can take half a minute and whoever waits may
 * change their mind: an action cannot be called off, a request can, and then nothing is stored.
 */
export const POST = ownerRoute(
  'write',
  intakeSchema,
  (actor, input, request) => bringIn(actor, input, { signal: request.signal }),
  { maxBytes },
);
