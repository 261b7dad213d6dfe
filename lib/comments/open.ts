import type { CommentPolicy } from '#lib/database/generated/enums.ts';

/** Whether the post takes comments: its own setting, or the blog's where it has none. */
export function commentsAreOpen(post: { commentPolicy: CommentPolicy }, settings: { commentsOpen: boolean }): boolean {
  return post.commentPolicy === 'site' ? settings.commentsOpen : post.commentPolicy === 'open';
}
