import { openImage } from '#lib/media/open.ts';

interface Context {
  params: Promise<{ file: string }>;
}

/** A stored image. Its address names its content, so that it may be kept for ever. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const image = await openImage(file);
  if (!image) return notFound();
  const headers = headersOf(file, image);
  const known = request.headers.get('if-none-match')?.includes(headers.ETag) ?? false;
  if (known || request.method === 'HEAD') {
    await image.close();
    return new Response(null, { status: known ? 304 : 200, headers });
  }
  return new Response(image.stream(), { headers });
}

export const HEAD = GET;

function headersOf(file: string, { mime, length }: { mime: string; length: number }) {
  return {
    'Content-Type': mime,
    'Content-Length': String(length),
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${file}"`,
    'X-Content-Type-Options': 'nosniff',
  };
}

function notFound(): Response {
  return new Response('Not Found', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
