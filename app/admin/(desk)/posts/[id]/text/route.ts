import { ownerRoute } from '#app/_server/route.ts';
import { postVersion } from '#lib/posts/queries.ts';
import { savePost } from '#lib/posts/save.ts';
import { postIdSchema, savePostSchema } from '#lib/posts/schema.ts';

/** The stored text, for the editor that meets another one. */
export const GET = ownerRoute('read', postIdSchema, (actor, { id }) => postVersion(actor, id));

/** Saves the text. A route and not an action: a request of its own can be given up, and outlives its page. */
export const POST = ownerRoute('write', savePostSchema, (actor, input) => savePost(actor, input));
