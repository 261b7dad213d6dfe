'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toast } from 'sonner';
import { useAction } from '#components/ui/use-action.ts';
import { useEditorScreen } from '../editor-screen.ts';

/**
 * `saving`: the server does not have everything yet. `unsaved`: it cannot be had. `changed`: somebody else's text has
 * just come into the editor, which nobody here has read.
 */
export type PublishingStage = 'saving' | 'unsaved' | 'changed' | 'ready';

/** Saves, looks for the others' changes, then publishes what the person has before their eyes. */
export function usePublishing() {
  const t = useTranslations('admin.editor.publishing');
  const { post, session, actions, ask } = useEditorScreen();
  const [stage, setStage] = useState<PublishingStage>('saving');
  useEffect(() => {
    let isOver = false;
    const prepare = async () => {
      const isSaved = await session.settle();
      const { version } = session;
      if (isSaved) await session.check();
      if (!isOver) setStage(!isSaved ? 'unsaved' : session.version === version ? 'ready' : 'changed');
    };
    void prepare();
    return () => {
      isOver = true;
    };
  }, [session]);

  const call = useAction(actions.publish, {
    onSuccess: ({ slug }) => {
      ask(undefined);
      const href = `/${encodeURIComponent(slug)}`;
      toast.success(t(post.publication ? 'updated' : 'published'), {
        action: { label: t('view'), onClick: () => window.open(href, '_blank', 'noopener') },
      });
    },
  });
  const publish = async () => {
    if (!(await session.settle())) return setStage('unsaved');
    call.run({ id: post.id });
  };
  return { stage, error: call.error, pending: call.pending, publish: () => void publish() };
}
