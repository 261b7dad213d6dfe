'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { factsOf } from '../document/use-facts.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { useSavingSentence } from '../saving-line.tsx';
import { useSavingStatus } from '../use-saving.ts';
import { ObstacleList } from './obstacle-list.tsx';
import { obstaclesTo } from './obstacles.ts';
import { PublishFacts } from './publish-facts.tsx';
import { usePublishing } from './use-publishing.ts';

/** Makes sure that everything is saved, names what is missing, then shows the text to readers. */
export function PublishDialog() {
  const t = useTranslations('admin.editor.publishing');
  const { post, editor, words, ask, session, settingsChanged } = useEditorScreen();
  const status = useSavingStatus(session);
  const sentence = useSavingSentence(status);
  const { stage, error, publish, pending } = usePublishing();
  const obstacles = obstaclesTo(words, factsOf(editor), settingsChanged);
  const isUpdate = post.publication !== null;
  const close = () => ask(undefined);
  return (
    <Dialog open onOpenChange={close}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t(isUpdate ? 'updateTitle' : 'title')}</DialogTitle>
          <DialogDescription>{t(isUpdate ? 'updateDescription' : 'description')}</DialogDescription>
        </DialogHeader>
        <div aria-live="polite" className="grid gap-4">
          {stage === 'saving' ? (
            <p className="flex items-center gap-2">
              <Spinner />
              {t('saving')}
            </p>
          ) : null}
          {stage === 'unsaved' ? <FormError message={`${t('unsaved')} ${sentence}`} /> : null}
          {stage === 'changed' ? <FormError message={t('changedElsewhere')} /> : null}
          {obstacles.length > 0 ? <ObstacleList obstacles={obstacles} /> : null}
          {stage === 'ready' && obstacles.length === 0 ? <PublishFacts /> : null}
        </div>
        <FormError message={error} />
        <DialogFooter>
          <Button variant="outline" onClick={close}>
            {t('cancel')}
          </Button>
          <SubmitButton
            type="button"
            pending={pending || stage === 'saving'}
            disabled={stage === 'unsaved' || obstacles.length > 0}
            onClick={publish}
          >
            {t(isUpdate ? 'update' : 'publish')}
          </SubmitButton>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
