'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
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
import { focusNeighbour } from '#components/ui/focus-neighbour.ts';
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
  mayPublish: boolean;
  actions: PostActions;
}

/** What can be done with a post from the list; moving to the trash can be taken back at once. */
export function PostMenu({ id, title, status, hasChanges, viewHref, mayPublish, actions }: Props) {
  const t = useTranslations('admin.posts');
  const place = useRef<HTMLButtonElement>(null);
  const isPublished = status === 'published';
  const options = (success: string) => ({
    success,
    onError: (error: { message: string }) => toast.error(error.message),
  });
  const publish = useAction(actions.publish, options(t('done.published', { title })));
  const unpublish = useAction(actions.unpublish, options(t('done.unpublished', { title })));
  const leave = () => focusNeighbour(place.current);
  const restore = useAction(actions.restore, { ...options(t('done.restored', { title })), onSuccess: leave });
  // What was published comes back published; with changes since, it would show readers a text they never saw.
  const undo = isPublished && !hasChanges ? restoreAndPublish(actions) : actions.restore;
  const takeBack = useAction(undo, options(t('done.restored', { title })));
  const trash = useAction(actions.trash, {
    onError: error => toast.error(error.message),
    onSuccess: () => {
      leave();
      toast.success(t('done.trashed', { title }), {
        action: { label: t('undo'), onClick: () => takeBack.run({ id }) },
      });
    },
  });
  if (status === 'trashed') {
    return (
      <>
        <Button ref={place} variant="outline" size="sm" disabled={restore.pending} onClick={() => restore.run({ id })}>
          {t('menu.restore')}
        </Button>
        {mayPublish ? (
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
        ) : null}
      </>
    );
  }
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button ref={place} variant="ghost" size="icon">
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
        {mayPublish && (!isPublished || hasChanges) ? (
          <DropdownMenuItem onSelect={() => publish.run({ id })}>
            {t(isPublished ? 'menu.update' : 'menu.publish')}
          </DropdownMenuItem>
        ) : null}
        {mayPublish && isPublished ? (
          <DropdownMenuItem onSelect={() => unpublish.run({ id })}>{t('menu.unpublish')}</DropdownMenuItem>
        ) : null}
        {mayPublish || !isPublished ? (
          <DropdownMenuItem onSelect={() => trash.run({ id })}>{t('menu.trash')}</DropdownMenuItem>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function restoreAndPublish({ restore, publish }: PostActions): PostAction {
  return async input => {
    const restored = await restore(input);
    return restored.ok ? await publish(input) : restored;
  };
}
