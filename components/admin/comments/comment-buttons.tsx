'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { toast } from 'sonner';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import { focusNeighbour } from '#components/ui/focus-neighbour.ts';
import { useAction } from '#components/ui/use-action.ts';

type CommentAction = (input: { id: string }) => Promise<ActionResult<void>>;

export interface CommentActions {
  approve: CommentAction;
  trash: CommentAction;
  restore: CommentAction;
  deleteForGood: CommentAction;
}

interface Props {
  id: string;
  status: string;
  author: string;
  actions: CommentActions;
}

/** The decision on one comment. What was put into the trash can be taken back at once. */
export function CommentButtons({ id, status, author, actions }: Props) {
  const t = useTranslations('admin.comments');
  const place = useRef<HTMLDivElement>(null);
  const onError = (error: { message: string }) => toast.error(error.message);
  const onSuccess = () => focusNeighbour(place.current);
  const approve = useAction(actions.approve, { success: t('done.approved', { author }), onSuccess, onError });
  const restore = useAction(actions.restore, { success: t('done.restored', { author }), onSuccess, onError });
  // Taking it back brings back what was there: an approved comment appears again, a held one waits again.
  const takeBack = status === 'approved' ? approve : restore;
  const trash = useAction(actions.trash, {
    onError,
    onSuccess: () => {
      onSuccess();
      toast.success(t('done.trashed', { author }), {
        action: { label: t('undo'), onClick: () => takeBack.run({ id }) },
      });
    },
  });
  const pending = approve.pending || trash.pending || restore.pending;
  return (
    <div ref={place} className="contents">
      {status === 'held' ? (
        <Button size="sm" disabled={pending} onClick={() => approve.run({ id })}>
          {t('approve')}
        </Button>
      ) : null}
      {status === 'trashed' ? (
        <>
          <Button size="sm" variant="outline" disabled={pending} onClick={() => restore.run({ id })}>
            {t('restore')}
          </Button>
          <ConfirmButton
            size="sm"
            title={t('delete.title', { author })}
            description={t('delete.description')}
            confirmLabel={t('delete.confirm')}
            action={() => actions.deleteForGood({ id })}
            success={t('done.deleted', { author })}
          >
            {t('deleteForGood')}
          </ConfirmButton>
        </>
      ) : (
        <Button size="sm" variant="outline" disabled={pending} onClick={() => trash.run({ id })}>
          {t('trash')}
        </Button>
      )}
    </div>
  );
}
