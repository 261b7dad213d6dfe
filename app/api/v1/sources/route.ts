import { tokenRoute } from '#app/_server/route.ts';
import { environment } from '#lib/settings/environment.ts';
import { bringIn } from '#lib/sources/bring-in.ts';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';
import { apiIntakeSchema } from '#lib/sources/schema.ts';

/** A file of the largest size with the form around it */
const maxBytes = (SOURCE_LIMITS.fileMegabytes + 2) * 1024 * 1024;

/** Brings an original in, as `/api/v1/openapi.json` describes it. */
export const POST = tokenRoute(
  'write',
  apiIntakeSchema,
  async (actor, input, request) => {
    const { sourceId: id, ...answer } = await bringIn(actor, input, { signal: request.signal });
    const adminUrl = `${environment().siteUrl}/admin/sources/${id}`;
    return Response.json(
      { ok: true, value: { id, ...answer, adminUrl } },
      { status: answer.isNew ? 201 : 200, headers: { 'cache-control': 'private, no-store' } },
    );
  },
  { maxBytes },
);
