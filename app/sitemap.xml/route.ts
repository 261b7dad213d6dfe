import { machineAnswer } from '#app/_server/machine-answer.ts';
import { wholeSitemap } from '#app/_server/sitemap.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return machineAnswer(request, { type: 'application/xml; charset=utf-8', body: await wholeSitemap() });
}
