import { blogSettings } from '#lib/settings/blog.ts';

export const dynamic = 'force-dynamic';

/**
 * Lets the admin area be installed as an app, which then stands in the share sheet of the phone (Web App Manifest, with
 * the Web Share Target).
 */
export async function GET(): Promise<Response> {
  const { title, language } = await blogSettings();
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/app-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    ...{ id: '/admin', name: title, short_name: title.slice(0, 30), lang: language },
    ...{ start_url: '/admin', scope: '/admin', display: 'minimal-ui' },
    ...{ background_color: '#f5fafb', theme_color: '#0b6470' },
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
    share_target: { action: '/admin', method: 'GET', params: { title: 'title', text: 'text', url: 'url' } },
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json', 'cache-control': 'public, max-age=3600' },
  });
}
