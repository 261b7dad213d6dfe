import { formValues } from './form-values.ts';

/** A body beyond this is not read to its end, unless its handler expects more. */
const usualMaxBytes = 1024 * 1024;

export class InputTooLarge extends Error {}

/** What a request says: its query, or with a method that has a body, the body (JSON object or form). */
export async function requestValues(request: Request, maxBytes = usualMaxBytes): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return formValues(new URL(request.url).searchParams);
  const type = request.headers.get('content-type') ?? '';
  const body = await bounded(request, maxBytes);
  if (/^application\/json\b/i.test(type)) return parseObject(await body.text());
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return formValues(await body.formData().catch(() => new FormData())); // a malformed form has no fields: the schema says so
  }
  return {};
}

async function bounded(request: Request, maxBytes: number): Promise<Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new InputTooLarge();
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Response(new Blob(chunks), { headers: { 'content-type': request.headers.get('content-type') ?? '' } });
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {}; // not JSON: no fields, which the schema reports
  }
}
