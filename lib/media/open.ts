import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { mediaPath } from './folder.ts';
import { type ImageMime, mimeOfFileName } from './formats.ts';

export interface OpenImage {
  mime: ImageMime;
  /** Size in bytes */
  length: number;
  /** Reads the file; cancelling it closes the file. */
  stream: () => ReadableStream<Uint8Array>;
  close: () => Promise<void>;
}

/**
 * Opens a stored image by its file name. Names that no stored image can have are not looked up, so that nothing outside
 * the media folder can be reached.
 * @returns undefined where there is no such image
 */
export async function openImage(fileName: string): Promise<OpenImage | undefined> {
  const mime = mimeOfFileName(fileName);
  if (!mime) return undefined;
  try {
    const file = await open(mediaPath(fileName));
    const { size } = await file.stat();
    return {
      mime,
      length: size,
      stream: () => Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>,
      close: () => file.close(),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
