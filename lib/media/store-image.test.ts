import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { setUpTestDatabase } from '#lib/database/testing/database.ts';
import { GET, HEAD } from '../../app/media/[file]/route.ts';
import { IMAGE_LIMITS } from './limits.ts';
import { storeImage } from './store-image.ts';

const dataDir = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const folder = mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/quellwerk-media-`);
  process.env.DATA_DIR = folder;
  return folder;
});
afterAll(() => rmSync(dataDir, { recursive: true }));
setUpTestDatabase();

const canvas = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 90, b: 30 } } });

const get = (file: string, init?: RequestInit) =>
  GET(new Request(`http://blog.example/media/${file}`, init), { params: Promise.resolve({ file }) });
const fileOf = (url: string) => url.replace('/media/', '');

/** Three frames, as screen recordings come */
async function animation(): Promise<Buffer> {
  const frames = await Promise.all(
    [10, 120, 240].map(red =>
      sharp({ create: { width: 30, height: 20, channels: 3, background: { r: red, g: 0, b: 0 } } })
        .png()
        .toBuffer(),
    ),
  );
  return await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
}

describe('a picture that is brought in', () => {
  it.each([
    ['jpeg', 'jpg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
    ['gif', 'gif', 'image/gif'],
  ] as const)('is stored and served: %s', async (format, extension, mime) => {
    const stored = await storeImage(systemActor, await canvas().toFormat(format).toBuffer());
    expect(stored).toMatchObject({ width: 60, height: 40 });
    expect(stored.url).toMatch(new RegExp(`^/media/[0-9a-f]{64}\\.${extension}$`));
    const answer = await get(fileOf(stored.url));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(mime);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBe(Number(answer.headers.get('content-length')));
    expect((await sharp(bytes).metadata()).format).toBe(format);
  });

  it('is stored once, however often and by how many at once', async () => {
    const bytes = await canvas(33, 21).jpeg().toBuffer();
    const all = await Promise.all(Array.from({ length: 6 }, () => storeImage(systemActor, bytes)));
    expect(new Set(all.map(image => image.id)).size).toBe(1);
    expect(await database().media.count({ where: { id: all[0]!.id } })).toBe(1);
    expect(readdirSync(path.join(dataDir, 'media')).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  it('loses camera, place and author, and stands upright', async () => {
    const shot = await canvas(60, 40)
      .withExif({ IFD0: { Artist: 'Geheime Person', Orientation: '6' }, IFD3: { GPSLatitude: '52/1 31/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(shot).metadata()).orientation).toBe(6);
    const stored = await storeImage(systemActor, shot);
    expect(stored).toMatchObject({ width: 40, height: 60 });
    const bytes = Buffer.from(await (await get(fileOf(stored.url))).arrayBuffer());
    const metadata = await sharp(bytes).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata.orientation).toBeUndefined();
    expect(bytes.includes('Geheime Person')).toBe(false);
  });

  it('loses what was packed behind it', async () => {
    const bytes = Buffer.concat([await canvas().png().toBuffer(), Buffer.from('<script>alert(1)</script>')]);
    const stored = await storeImage(systemActor, bytes);
    expect(Buffer.from(await (await get(fileOf(stored.url))).arrayBuffer()).includes('<script>')).toBe(false);
  });

  it('keeps its movement', async () => {
    const stored = await storeImage(systemActor, await animation());
    expect(stored).toMatchObject({ width: 30, height: 20 });
    const bytes = Buffer.from(await (await get(fileOf(stored.url))).arrayBuffer());
    expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(3);
  });

  it('is scaled down where it is larger than any page shows it', async () => {
    const stored = await storeImage(systemActor, await canvas(4000, 1000).jpeg().toBuffer());
    expect(stored).toMatchObject({ width: IMAGE_LIMITS.side, height: IMAGE_LIMITS.side / 4 });
  });

  it.each<[string, string | Buffer, string, object?]>([
    ['nothing', '', 'media.empty'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'media.refusedType', { type: 'SVG' }],
    [
      'SVG behind declarations',
      '\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg:svg>',
      'media.refusedType',
      { type: 'SVG' },
    ],
    ['AVIF', Buffer.from('0000001c6674797061766966000000006d696631', 'hex'), 'media.refusedType', { type: 'AVIF' }],
    ['HEIC', Buffer.from('0000001c6674797068656963000000006d696631', 'hex'), 'media.refusedType', { type: 'HEIC' }],
    ['HTML', '<!doctype html><p>', 'media.refusedType', { type: 'HTML' }],
    ['PDF', '%PDF-1.7', 'media.refusedType', { type: 'PDF' }],
    ['words', 'Nur Text.', 'media.unknownType'],
    ['the beginning of a JPEG', Buffer.from('ffd8ffe000104a46', 'hex'), 'media.damaged'],
    ['too many bytes', Buffer.alloc(IMAGE_LIMITS.megabytes * 1024 * 1024 + 1), 'media.tooLarge', { megabytes: 10 }],
  ])('is refused: %s', async (_what, content, code, args = {}) => {
    await expect(storeImage(systemActor, Buffer.from(content as string))).rejects.toMatchObject({ code, args });
  });

  it('is refused where it breaks off', async () => {
    const whole = await canvas(400, 400).jpeg().toBuffer();
    const failure = storeImage(systemActor, whole.subarray(0, whole.length / 2));
    await expect(failure).rejects.toMatchObject({ code: 'media.damaged' });
  });

  it('is refused where few bytes stand for too many pixels', async () => {
    const bomb = await canvas(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(storeImage(systemActor, bomb)).rejects.toMatchObject({ code: 'media.tooManyPixels' });
  });
});

describe('the address of a picture', () => {
  it.each(['../quellwerk.txt', '..%2Fsecret', 'a.jpg', `${'0'.repeat(64)}.svg`, `${'0'.repeat(64)}.png`, ''])(
    'answers 404 for %j',
    async file => {
      const answer = await get(file);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('answers 404 for anything made up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async file => {
        expect((await get(file)).status).toBe(404);
      }),
    );
  });

  it('answers HEAD without a body, and 304 to who has it', async () => {
    const { url } = await storeImage(systemActor, await canvas().png().toBuffer());
    const request = new Request(`http://blog.example${url}`, { method: 'HEAD' });
    const head = await HEAD(request, { params: Promise.resolve({ file: fileOf(url) }) });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const again = await get(fileOf(url), { headers: { 'if-none-match': head.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

it('whatever follows the first bytes of a picture, it is stored or named damaged', async () => {
  const beginnings = fc.constantFrom('ffd8ffe0', '89504e470d0a1a0a', '524946461000000057454250', '474946383961');
  await fc.assert(
    fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 200 }), async (beginning, rest) => {
      const bytes = Buffer.concat([Buffer.from(beginning, 'hex'), rest]);
      const outcome = await storeImage(systemActor, bytes).catch(error => error.code);
      expect(typeof outcome === 'object' || /^media\.(?:damaged|tooManyPixels)$/.test(outcome)).toBe(true);
    }),
  );
});
