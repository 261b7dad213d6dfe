import type { ActionResult } from '#app/_server/action-result.ts';
import type { CommentPolicy, DraftForm, PostStatus } from '#lib/database/generated/enums.ts';
import type { EditingSource } from '#lib/posts/editing-sources.ts';
import type { PostSettings } from '#lib/posts/schema.ts';
import type { StoredText } from './saving/text.ts';

/** What the editor's page hands to its client components. */
export interface EditedPost {
  id: string;
  locale: string;
  status: PostStatus;
  form: DraftForm | null;
  slug: string;
  commentPolicy: CommentPolicy;
  noindex: boolean;
  sourceNote: boolean;
  sourceNoteReason: string;
  tags: string[];
  /** What readers see now; null where they see nothing */
  publication: { version: number; href: string } | null;
  stored: StoredText;
}

/** The screen's server actions; handed in because components do not import from `app`. */
export interface EditorActions {
  saveSettings: (input: PostSettings) => Promise<ActionResult<{ slug: string; version: number }>>;
  publish: (input: { id: string }) => Promise<ActionResult<{ slug: string }>>;
  unpublish: (input: { id: string }) => Promise<ActionResult<void>>;
  findSources: (input: { query: string }) => Promise<ActionResult<{ id: string; title: string }[]>>;
}

export interface EditorProps {
  post: EditedPost;
  sources: EditingSource[];
  /** Names of all tags, for suggestions */
  tagNames: string[];
  /** What “site default” means for comments */
  commentsOpen: boolean;
  mayPublish: boolean;
  actions: EditorActions;
}
