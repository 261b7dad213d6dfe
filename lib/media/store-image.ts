import { createHash } from 'node:crypto';
import { type Actor, assertMay } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import { cleanImage } from './clean-image.ts';
import { keepFile } from './folder.ts';
import { mediaFileName, mediaUrl } from './formats.ts';

export interface StoredImage {
  id: string;
  /** Path on the blog, `/media/<sha256>.<jpg|png|webp|gif>` */
  url: string;
  /** Pixels */
  width: number;
  height: number;
}

/**
 * Stores a picture: a JPEG, PNG, WebP or GIF as its content shows, cleaned by `cleanImage`, under `media` in the data
 * folder. The same picture is stored once, however often and by how many at once it is brought in.
 *
 * @throws DomainError `auth.forbidden`, and those of `cleanImage`
 */
export async function storeImage(actor: Actor, bytes: Uint8Array): Promise<StoredImage> {
  assertMay(actor, 'write');
  const { bytes: clean, mime, width, height } = await cleanImage(bytes);
  const sha256 = createHash('sha256').update(clean).digest('hex');
  // The file first: a row must never name a file that is not there.
  await keepFile(mediaFileName(sha256, mime), clean);
  await database().media.createMany({
    data: { sha256, mime, width, height, bytes: clean.length },
    skipDuplicates: true,
  });
  const { id } = await database().media.findUniqueOrThrow({ where: { sha256 }, select: { id: true } });
  return { id, url: mediaUrl({ sha256, mime }), width, height };
}
