'use client';

import { useEditorScreen } from './editor-screen.ts';
import { useSavingStatus } from './use-saving.ts';

/** Whether readers see an older text than the editor shows. */
export function useUnpublishedChanges(): boolean {
  const { post, session } = useEditorScreen();
  const { kind } = useSavingStatus(session);
  return post.publication !== null && (kind !== 'saved' || session.version !== post.publication.version);
}
