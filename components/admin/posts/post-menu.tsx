'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmButton } from '#components/ui/confirm-button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx';
import { useAction } from '#components/ui/use-action.ts';

type PostAction = (input: { id: string }) => Promise<ActionResult<void>>;

export interface PostActions {
  publish: PostAction;
  unpublish: PostAction;
  trash: PostAction;
  restore: PostAction;
  deleteForGood: PostAction;
}

interface Props {
  id: string;
  title: string;
  status: string;
  hasChanges: boolean;
  viewHref: string | undefined;
  actions: PostActions;
}

/** What can be done with a post from the list; moving to the trash can be taken back at once. */
export function PostMenu({ id, title, status, hasChanges, viewHref, actions }: Props) {
  const t = useTranslations('admin.posts');
  const options = (success: string) => ({
    success,
    onError: (error: { message: string }) => toast.error(error.message),
  });
  const publish = useAction(actions.publish, options(t('done.published', { title })));
  const unpublish = useAction(actions.unpublish, options(t('done.unpublished', { title })));
  const restore = useAction(actions.restore, options(t('done.restored', { title })));
  const trash = useAction(actions.trash, {
    onError: error => toast.error(error.message),
    onSuccess: () =>
      toast.success(t('done.trashed', { title }), { action: { label: t('undo'), onClick: () => restore.run({ id }) } }),
  });
  if (status === 'trashed') {
    return (
      <>
        <Button variant="outline" size="sm" disabled={restore.pending} onClick={() => restore.run({ id })}>
          {t('menu.restore')}
        </Button>
        <ConfirmButton
          size="sm"
          title={t('delete.title', { title })}
          description={t('delete.description')}
          confirmLabel={t('delete.confirm')}
          action={() => actions.deleteForGood({ id })}
          success={t('done.deleted', { title })}
        >
          {t('menu.delete')}
        </ConfirmButton>
      </>
    );
  }
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon">
          <Ellipsis aria-hidden />
          <span className="sr-only">{t('menu.label', { title })}</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {viewHref ? (
          <DropdownMenuItem asChild>
            <a href={viewHref}>{t('menu.view')}</a>
          </DropdownMenuItem>
        ) : null}
        {status !== 'published' || hasChanges ? (
          <DropdownMenuItem onSelect={() => publish.run({ id })}>
            {t(status === 'published' ? 'menu.update' : 'menu.publish')}
          </DropdownMenuItem>
        ) : null}
        {status === 'published' ? (
          <DropdownMenuItem onSelect={() => unpublish.run({ id })}>{t('menu.unpublish')}</DropdownMenuItem>
        ) : null}
        <DropdownMenuItem onSelect={() => trash.run({ id })}>{t('menu.trash')}</DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
