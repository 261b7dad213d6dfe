import { machineAnswer } from '#app/_server/machine-answer.ts';
import { environment } from '#lib/settings/environment.ts';

export const dynamic = 'force-dynamic';

/** Crawlers may read all that readers may (RFC 9309). */
export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    '',
    `Sitemap: ${environment().siteUrl}/sitemap.xml`,
  ];
  return machineAnswer(request, { type: 'text/plain; charset=utf-8', body: `${lines.join('\n')}\n` });
}
