import type { Document } from '#lib/documents/model.ts';
import { toPlainText } from '#lib/documents/plain-text.ts';
import { undescribedImages } from '#lib/documents/undescribed-images.ts';
import { DomainError } from '#lib/domain-error.ts';
import { assertNotTrashed } from './locked-post.ts';
import { isReservedSlug } from './slug.ts';

/**
 * Whether readers may get the post.
 * @throws DomainError with the first thing that is missing, see `publishPost`
 */
export function assertPublishable(
  post: { status: string; title: string; lead: string; slug: string },
  document: Document,
): void {
  assertNotTrashed(post);
  if (post.title.trim() === '') throw new DomainError('post.titleMissing');
  if (post.lead.trim() === '' && toPlainText(document).trim() === '') throw new DomainError('post.textMissing');
  if (isReservedSlug(post.slug)) throw new DomainError('post.slugReserved', { slug: post.slug });
  const { length: count } = undescribedImages(document);
  if (count > 0) throw new DomainError('post.imagesUndescribed', { count });
}
