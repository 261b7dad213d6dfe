'use client';

import { useTranslations } from 'next-intl';
import { cn } from '#components/ui/class-names.ts';
import { useEditorScreen } from './editor-screen.ts';
import { PassagesPanel } from './passages/passages-panel.tsx';
import { SettingsPanel } from './settings/settings-panel.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Originals and settings. Both stay in place while hidden, so that nothing typed into them goes. */
export function SidePanel() {
  const t = useTranslations('admin.editor.views');
  const { view } = useEditorScreen();
  return (
    <aside aria-label={t('side')} className={cn('editor-side', view === 'text' && 'max-xl:hidden')}>
      <ViewSwitch views={['passages', 'settings']} className="mb-4 max-xl:hidden" />
      <div hidden={view === 'settings'}>
        <PassagesPanel />
      </div>
      <div hidden={view !== 'settings'}>
        <SettingsPanel />
      </div>
    </aside>
  );
}
