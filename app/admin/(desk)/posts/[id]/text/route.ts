import { ownerRoute } from '#app/_server/route.ts';
import { DOCUMENT_LIMITS } from '#lib/documents/limits.ts';
import { postVersion } from '#lib/posts/queries.ts';
import { savePost } from '#lib/posts/save.ts';
import { postIdSchema, savePostSchema } from '#lib/posts/schema.ts';

/** The largest document, should every character of it need three bytes, and the words around it */
const maxBytes = 3 * DOCUMENT_LIMITS.size + 64 * 1024;

/** The stored text, for the editor that meets another one. */
export const GET = ownerRoute('read', postIdSchema, (actor, { id }) => postVersion(actor, id));

/** Saves the text. A route and not an action: a request of its own can be given up, and outlives its page. */
export const POST = ownerRoute('write', savePostSchema, (actor, input) => savePost(actor, input), { maxBytes });
