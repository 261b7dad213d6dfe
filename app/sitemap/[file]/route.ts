import { machineAnswer } from '#app/_server/machine-answer.ts';
import { partOfSitemap } from '#app/_server/sitemap.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const body = await partOfSitemap((await params).file);
  if (body === undefined) return new Response(null, { status: 404 });
  return machineAnswer(request, { type: 'application/xml; charset=utf-8', body });
}
