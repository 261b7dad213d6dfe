/** The pictures that are stored and served; everything else is refused. */
const extensions = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;

export type ImageMime = keyof typeof extensions;

export const imageMimes = Object.keys(extensions) as ImageMime[];

/** Address of a stored image below the blog's own; it never changes what it shows. */
export function mediaUrl({ sha256, mime }: { sha256: string; mime: string }): string {
  return `/media/${mediaFileName(sha256, mime)}`;
}

/** @param sha256 of the stored bytes, hex */
export function mediaFileName(sha256: string, mime: string): string {
  return `${sha256}.${extensions[mime as ImageMime]}`;
}

const FILE_NAME = /^[0-9a-f]{64}\.(jpg|png|webp|gif)$/;

/** The type a file name promises; undefined for any name that no stored image has. */
export function mimeOfFileName(name: string): ImageMime | undefined {
  const extension = FILE_NAME.exec(name)?.[1];
  return imageMimes.find(mime => extensions[mime] === extension);
}
