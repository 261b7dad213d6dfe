import { randomUUID } from 'node:crypto';
import { type Actor, systemActor } from '#lib/auth/actor.ts';
import { database } from '#lib/database/client.ts';
import type { CommentPolicy } from '#lib/database/generated/enums.ts';
import { documentOf, paragraph } from '#lib/documents/build.ts';
import type { Document } from '#lib/documents/model.ts';
import { createPost, type NewPost } from '../create.ts';
import { publishPost } from '../publish.ts';
import { changePostSettings } from '../settings.ts';

/** Somebody who may read and write, but not publish. */
export const author: Actor = { userId: null, name: 'Schreiberin', role: 'author' };

export function aText(words = 'Ein Moor besteht fast ganz aus Wasser.'): Document {
  return documentOf([paragraph(words)]);
}

/** A draft; published where asked for. */
export async function aPost({
  published = false,
  commentPolicy,
  ...post
}: Partial<NewPost> & { published?: boolean; commentPolicy?: CommentPolicy } = {}): Promise<{
  id: string;
  slug: string;
}> {
  const made = await database().$transaction(tx =>
    createPost(tx, { locale: 'de', title: 'Wie ein Moor Wasser hält', document: aText(), authorId: null, ...post }),
  );
  if (commentPolicy) await changePostSettings(systemActor, { id: made.id, commentPolicy });
  if (published) await publishPost(systemActor, made);
  return made;
}

export async function aSource(data: { title?: string; url?: string; publisher?: string } = {}): Promise<string> {
  const { title = 'How a bog holds water', ...rest } = data;
  const source = await database().source.create({
    data: { identity: `text:${randomUUID()}`, kind: 'text', title, ...rest },
    select: { id: true },
  });
  return source.id;
}
