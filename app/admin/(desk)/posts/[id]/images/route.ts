import { z } from 'zod';
import { ownerRoute } from '#app/_server/route.ts';
import { IMAGE_LIMITS } from '#lib/media/limits.ts';
import { storeImage } from '#lib/media/store-image.ts';

/** The file and the form around it */
const maxBytes = IMAGE_LIMITS.megabytes * 1024 * 1024 + 64 * 1024;

/** Stores a picture for a post. A route and not an action: only a request of its own tells how far it has come. */
export const POST = ownerRoute(
  'write',
  z.object({ file: z.file() }),
  async (actor, { file }) => await storeImage(actor, new Uint8Array(await file.arrayBuffer())),
  { maxBytes },
);
