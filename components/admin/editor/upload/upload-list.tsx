'use client';

import { RotateCw, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/form-error.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import type { Upload } from './use-uploads.ts';

/** Pictures on their way, and those that did not arrive with the reason. */
export function UploadList() {
  const t = useTranslations('admin.editor.upload');
  const { uploads } = useEditorScreen();
  return (
    <ul aria-label={t('label')} aria-live="polite" className="grid gap-2 empty:hidden">
      {uploads.list.map(upload => (
        <Line key={upload.id} upload={upload} />
      ))}
    </ul>
  );
}

function Line({ upload: { name, progress, error, again, drop } }: { upload: Upload }) {
  const t = useTranslations('admin.editor.upload');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border bg-card px-3 py-2">
      <span className="min-w-0 flex-1 basis-48 space-y-1">
        <span className="block truncate font-medium">{name}</span>
        {error ? (
          <FieldError>{error}</FieldError>
        ) : (
          <Progress label={t('underWay', { name })} value={Math.round(progress * 100)} />
        )}
      </span>
      {again ? (
        <Button variant="outline" size="sm" onClick={again}>
          <RotateCw aria-hidden />
          {t('again')}
        </Button>
      ) : null}
      <Button variant="ghost" size="icon-sm" onClick={drop} aria-label={t(error ? 'dismiss' : 'cancel', { name })}>
        <X aria-hidden />
      </Button>
    </li>
  );
}
