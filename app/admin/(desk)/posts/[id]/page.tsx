import type { Metadata } from 'next';
import { cache } from 'react';
import { adminTranslations } from '#app/_server/intl.ts';
import { nothingHere } from '#app/_server/nothing-here.ts';
import { requireUser } from '#app/_server/session.ts';
import type { EditedPost } from '#components/admin/editor/edited-post.ts';
import { PostEditor } from '#components/admin/editor/post-editor.tsx';
import { may } from '#lib/auth/actor.ts';
import { isDomainError } from '#lib/domain-error.ts';
import { editingSources } from '#lib/posts/editing-sources.ts';
import { type PostForEditing, postForEditing } from '#lib/posts/queries.ts';
import { postIdSchema } from '#lib/posts/schema.ts';
import { articlePath } from '#lib/posts/slug.ts';
import { tagNames } from '#lib/posts/tags/queries.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { findSources, publish, saveSettings, unpublish } from './actions.ts';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ title }, t] = await Promise.all([findPost((await params).id), adminTranslations('admin.posts')]);
  return { title: title || t('untitled') };
}

export default async function EditorPage({ params }: Props) {
  const actor = await requireUser('write');
  const post = await findPost((await params).id);
  const [sources, tags, { commentsOpen }] = await Promise.all([
    editingSources(actor, post.id),
    tagNames(actor),
    blogSettings(),
  ]);
  return (
    <PostEditor
      // Another post, or one that has been taken out of the trash, is another editor.
      key={`${post.id} ${post.status === 'trashed'}`}
      post={editedPost(post)}
      sources={sources}
      tagNames={tags.map(({ name }) => name)}
      commentsOpen={commentsOpen}
      mayPublish={may(actor, 'publish')}
      actions={{ saveSettings, publish, unpublish, findSources }}
    />
  );
}

/** Head and body of the page ask for the same post; it is fetched once. */
const findPost = cache(async (id: string): Promise<PostForEditing> => {
  const actor = await requireUser('write');
  const parsed = postIdSchema.safeParse({ id });
  if (!parsed.success) nothingHere();
  try {
    return await postForEditing(actor, parsed.data.id);
  } catch (error) {
    if (isDomainError(error) && error.code === 'post.notFound') nothingHere();
    throw error;
  }
});

function editedPost(post: PostForEditing): EditedPost {
  const { id, locale, status, form, slug, commentPolicy, noindex, sourceNote, publication, version } = post;
  const { title, lead, excerpt, document, updatedAt } = post;
  return {
    ...{ id, locale, status, form, slug, commentPolicy, noindex, sourceNote },
    sourceNoteReason: post.sourceNoteReason ?? '',
    tags: post.tags.map(({ name }) => name),
    publication: publication && { version: publication.version, href: articlePath(publication.slug) },
    stored: { version, savedAt: updatedAt.getTime(), text: { title, lead, excerpt, document } },
  };
}
