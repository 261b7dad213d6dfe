'use client';

import { useTranslations } from 'next-intl';
import { Alert } from '#components/ui/alert.tsx';
import { Button } from '#components/ui/button.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import type { Obstacle } from './obstacles.ts';

/** What is missing, each with the way to its place. */
export function ObstacleList({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const t = useTranslations('admin.editor.publishing');
  const { ask, open, editor } = useEditorScreen();
  const mend = (obstacle: Obstacle) => {
    ask(undefined);
    if (obstacle.kind === 'settingsUnsaved') return open('settings');
    open('text');
    const [position] = obstacle.kind === 'imagesUndescribed' ? obstacle.positions : [];
    // When the dialogue is gone and no longer keeps the focus to itself.
    setTimeout(() => {
      if (position !== undefined) ask({ kind: 'image', position });
      else if (obstacle.kind === 'titleMissing') document.getElementById('post-title')?.focus();
      else editor.commands.focus('end');
    }, 50);
  };
  return (
    <Alert variant="warning" title={t('obstacles')}>
      <ul className="grid gap-2 pt-1">
        {obstacles.map(obstacle => (
          <li key={obstacle.kind} className="flex flex-wrap items-center justify-between gap-2">
            <span className="min-w-0 flex-1 basis-48">
              {t(`obstacle.${obstacle.kind}`, {
                count: obstacle.kind === 'imagesUndescribed' ? obstacle.positions.length : 0,
              })}
            </span>
            <Button variant="outline" size="sm" onClick={() => mend(obstacle)}>
              {t(`mend.${obstacle.kind}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
