import { openApi } from '#lib/api/openapi.ts';
import { environment } from '#lib/settings/environment.ts';

export const dynamic = 'force-dynamic';

/** The description of the API, for programs and for who writes them. */
export function GET(): Response {
  return Response.json(openApi(environment().siteUrl), { headers: { 'cache-control': 'public, max-age=3600' } });
}
