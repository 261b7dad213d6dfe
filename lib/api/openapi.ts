import { EXTRACTION_LIMITS } from '../sources/extraction/limits.ts';
import { SOURCE_LIMITS } from '../sources/limits.ts';

/**
 * The description of the API for programs, OpenAPI 3.1.
 * @param siteUrl the blog's address, without a slash at its end
 */
export function openApi(siteUrl: string) {
  const refused = (description: string) => ({ description, content: { 'application/json': { schema: failure } } });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Quellwerk API',
      version: '1',
      description: 'Brings originals in from programs. Make a token in the admin area under “Collect from anywhere”.',
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    security: [{ token: [] }],
    paths: {
      '/sources': {
        post: {
          operationId: 'bringIn',
          summary: 'Bring an original in',
          description:
            'What is sent says what it is: `html` a page as a browser shows it, `text` a pasted text or transcript, `file` a document or captions; otherwise `url` is fetched. An original that is there already is recognised and stays as it is, unless it had no text.',
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: { anyOf: [address, rendered, text] } },
              'multipart/form-data': { schema: file },
            },
          },
          responses: {
            201: { description: 'Brought in', content: { 'application/json': { schema: success } } },
            200: { description: 'It was there already', content: { 'application/json': { schema: success } } },
            400: refused('A field is missing or wrong; `fields` says which'),
            401: refused('No token, or one that is unknown, ended or revoked'),
            413: refused('The request is larger than is read'),
            422: refused('The original cannot be fetched or read; `code` and `message` say why'),
            429: refused('Too many wrong tokens from this address'),
          },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Personal token, `qwk_…`' } },
    },
  };
}

const url = {
  type: 'string',
  maxLength: 8192,
  description: 'A web address or YouTube link; words may stand around it',
};

const details = {
  title: { type: 'string', maxLength: 500 },
  author: { type: 'string', maxLength: 300 },
  publisher: { type: 'string', maxLength: 300 },
  language: { type: 'string', pattern: '^[a-z]{2,3}$', description: 'BCP 47 primary tag' },
  publishedAt: { type: 'string', format: 'date' },
};

const address = { type: 'object', required: ['url'], properties: { url } };

const rendered = {
  type: 'object',
  required: ['url', 'html'],
  properties: { url, html: { type: 'string', maxLength: EXTRACTION_LIMITS.htmlLength } },
};

const text = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', maxLength: SOURCE_LIMITS.characters }, url, ...details },
};

const file = {
  type: 'object',
  required: ['file'],
  properties: {
    file: {
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: `PDF, .docx, .epub, .html, .md, .txt, .vtt or .srt, up to ${SOURCE_LIMITS.fileMegabytes} MB`,
    },
    url,
    ...details,
  },
};

const success = {
  type: 'object',
  required: ['ok', 'value'],
  properties: {
    ok: { const: true },
    value: {
      type: 'object',
      required: ['id', 'title', 'isNew', 'textUsed', 'adminUrl'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        title: { type: 'string' },
        isNew: { type: 'boolean' },
        textUsed: { type: 'boolean', description: 'Whether the text that was found or sent became the original’s' },
        captionFailure: { type: 'string', description: 'Why a platform gave no captions' },
        adminUrl: { type: 'string', format: 'uri' },
      },
    },
  },
};

const failure = {
  type: 'object',
  required: ['ok', 'error'],
  properties: {
    ok: { const: false },
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', examples: ['net.timeout', 'form.invalid'] },
        message: { type: 'string', description: 'A sentence in the blog’s language' },
        fields: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
  },
};
