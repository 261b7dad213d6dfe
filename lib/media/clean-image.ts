import sharp, { type Metadata, type Sharp } from 'sharp';
import { DomainError } from '#lib/domain-error.ts';
import type { ImageMime } from './formats.ts';
import { IMAGE_LIMITS } from './limits.ts';
import { sniffImage } from './sniff.ts';

export interface CleanImage {
  bytes: Uint8Array;
  mime: ImageMime;
  /** Pixels; of an animation those of one frame */
  width: number;
  height: number;
}

/**
 * The picture alone, encoded anew: upright, in sRGB, without camera, place, author or any other metadata, and without
 * whatever else was packed into the file. Animations stay animations.
 *
 * @throws DomainError `media.empty`, `media.tooLarge`, `media.refusedType`, `media.unknownType`, `media.damaged`,
 *   `media.tooManyPixels`
 */
export async function cleanImage(bytes: Uint8Array): Promise<CleanImage> {
  const mime = requireAccepted(bytes);
  const input = sharp(bytes, { animated: true, limitInputPixels: IMAGE_LIMITS.megapixels * 1_000_000 });
  try {
    const pipeline = prepared(input, requireFit(await input.metadata(), mime));
    const { data, info } = await encoded(pipeline, mime).toBuffer({ resolveWithObject: true });
    return { bytes: data, mime, width: info.width, height: info.pageHeight ?? info.height };
  } catch (error) {
    throw asFailure(error);
  }
}

function requireAccepted(bytes: Uint8Array): ImageMime {
  const { megabytes } = IMAGE_LIMITS;
  if (bytes.length === 0) throw new DomainError('media.empty');
  if (bytes.length > megabytes * 1024 * 1024) throw new DomainError('media.tooLarge', { megabytes });
  const { mime, refused } = sniffImage(bytes);
  if (refused) throw new DomainError('media.refusedType', { type: refused });
  if (!mime) throw new DomainError('media.unknownType');
  return mime;
}

/** The decoder must see in the file what its first bytes promise. */
function requireFit(metadata: Metadata, mime: ImageMime): Metadata {
  const { format, width = 0, height = 0, pages = 1, pageHeight = height } = metadata;
  if (`image/${format}` !== mime) throw new DomainError('media.damaged');
  const { megapixels } = IMAGE_LIMITS;
  if (width * pageHeight * pages > megapixels * 1_000_000) throw new DomainError('media.tooManyPixels', { megapixels });
  return metadata;
}

function prepared(input: Sharp, { pages = 1 }: Metadata): Sharp {
  const { side, seconds } = IMAGE_LIMITS;
  // Frames lie below each other while they are worked on; turning them would mix them up.
  const upright = pages > 1 ? input : input.autoOrient();
  return upright.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true }).timeout({ seconds });
}

function encoded(image: Sharp, mime: ImageMime): Sharp {
  switch (mime) {
    case 'image/jpeg':
      return image.jpeg({ quality: 86, progressive: true });
    case 'image/png':
      return image.png({ compressionLevel: 9 });
    case 'image/webp':
      return image.webp({ quality: 86, alphaQuality: 100 });
    case 'image/gif':
      return image.gif();
  }
}

/** The decoder works on bytes in memory alone: whatever it complains of is in the file. */
function asFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DomainError) return error;
  const { megapixels } = IMAGE_LIMITS;
  return /pixel limit/i.test(error.message)
    ? new DomainError('media.tooManyPixels', { megapixels }, { cause: error })
    : new DomainError('media.damaged', {}, { cause: error });
}
