'use client';

import { useTranslations } from 'next-intl';
import { Alert } from '#components/ui/alert.tsx';
import { useEditorScreen } from '../editor-screen.ts';

/** What readers will get with the text. */
export function PublishFacts() {
  const t = useTranslations('admin.editor.publishing');
  const { post, sources, commentsOpen } = useEditorScreen();
  const isOpen = post.commentPolicy === 'site' ? commentsOpen : post.commentPolicy === 'open';
  const note = sources.length === 0 ? 'none' : post.sourceNote ? 'shown' : 'off';
  return (
    <>
      {post.form === 'notes' ? <Alert variant="warning">{t('notes')}</Alert> : null}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-muted-foreground">{t('address')}</dt>
        <dd className="[overflow-wrap:anywhere]">/{post.slug}</dd>
        <dt className="text-muted-foreground">{t('note')}</dt>
        <dd>{t(`noteState.${note}`, { count: sources.length })}</dd>
        <dt className="text-muted-foreground">{t('comments')}</dt>
        <dd>{t(isOpen ? 'commentsOpen' : 'commentsClosed')}</dd>
        {post.noindex ? (
          <>
            <dt className="text-muted-foreground">{t('search')}</dt>
            <dd>{t('noindex')}</dd>
          </>
        ) : null}
      </dl>
    </>
  );
}
