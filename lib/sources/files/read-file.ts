import { spawn } from 'node:child_process';
import path from 'node:path';
import { DomainError } from '#lib/domain-error.ts';
import { log } from '#lib/log.ts';
import { type Captions, parseCaptions } from '../captions/parse.ts';
import { SOURCE_LIMITS } from '../limits.ts';
import type { UploadedFile } from '../schema.ts';
import { type DocumentText, documentTextSchema } from './document-text.ts';
import { type DocumentKind, documentKind } from './kind.ts';

/** The text of an uploaded file: of a recording, with times where it has any, or of a document. */
export type GivenText = Captions | DocumentText;

/**
 * Reads an uploaded file: PDF, Word (.docx), EPUB, HTML, Markdown, captions (.vtt, .srt), plain text.
 *
 * @throws DomainError `file.tooLarge`, `file.encrypted`, `file.damaged`, `file.noText`, `file.tooMuchWork`, `captions.…`
 */
export async function readFile(file: UploadedFile): Promise<GivenText> {
  const megabytes = SOURCE_LIMITS.fileMegabytes;
  if (file.bytes.length > megabytes * 1024 * 1024) throw new DomainError('file.tooLarge', { megabytes });
  const kind = documentKind(file);
  return kind
    ? await readDocument(kind, file.bytes)
    : parseCaptions(file.bytes, { filename: file.name, mime: file.mime });
}

/** Real documents take a second or two; a book of a thousand pages about ten. */
const TIME_LIMIT_MS = 60_000;
const MEMORY_MEGABYTES = 768;
/** The longest text that is kept, with its marks, and room to spare */
const ANSWER_BYTES = 32 * 1024 * 1024;

/** Failures that a reader names by itself */
const CODES = new Set(['file.encrypted', 'file.damaged', 'file.noText', 'file.tooMuchWork']);

/**
 * Document formats are programs in disguise: each is taken apart in a process of its own that may read the code and
 * nothing else, write nothing, start nothing, and ends when it takes too long or too much memory. The server itself stays as it was.
 */
async function readDocument(kind: DocumentKind, bytes: Uint8Array): Promise<DocumentText> {
  const { exitCode, output, complaint } = await runReader(kind, bytes);
  if (exitCode === 0) {
    const document = documentTextSchema.parse(JSON.parse(output));
    if (document.blocks.length === 0) throw new DomainError('file.noText');
    return document;
  }
  const code = complaint.trim().split('\n').at(-1) ?? '';
  if (CODES.has(code)) throw new DomainError(code);
  log.warn({ kind, exitCode, complaint: complaint.slice(-500) }, 'a document could not be read');
  throw new DomainError(exitCode === null ? 'file.tooMuchWork' : 'file.damaged');
}

interface Outcome {
  /** null where the process was ended from outside: out of time or memory */
  exitCode: number | null;
  output: string;
  complaint: string;
}

function runReader(kind: DocumentKind, bytes: Uint8Array): Promise<Outcome> {
  const root = process.cwd();
  const at = (name: string) => path.join(/* turbopackIgnore: true */ root, name);
  const child = spawn(
    process.execPath,
    [
      '--permission',
      ...['lib', 'node_modules', 'package.json'].map(name => `--allow-fs-read=${at(name)}`),
      `--max-old-space-size=${MEMORY_MEGABYTES}`,
      '--no-warnings',
      at('lib/sources/files/reader/main.ts'),
      kind,
    ],
    { cwd: root, env: { NODE_ENV: 'production' }, stdio: 'pipe', timeout: TIME_LIMIT_MS, killSignal: 'SIGKILL' },
  );
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > ANSWER_BYTES) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(-4000);
    });
    child.once('error', reject);
    // Out of memory Node ends by SIGABRT, which is no exit code either.
    child.once('close', exitCode => resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8'), complaint }));
    child.stdin.on('error', () => undefined); // A reader that refuses early does not read to the end.
    child.stdin.end(bytes);
  });
}
