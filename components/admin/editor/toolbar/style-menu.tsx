'use client';

import { useEditorState } from '@tiptap/react';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Toolbar as Primitive } from 'radix-ui';
import { Button } from '#components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx';
import type { HeadingLevel } from '#lib/documents/model.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { useKeys } from './use-keys.ts';

const levels: readonly HeadingLevel[] = [2, 3, 4];

/** What the block at the cursor is: running text or a heading of some level. */
export function StyleMenu() {
  const t = useTranslations('admin.editor.toolbar');
  const { editor } = useEditorScreen();
  const level = useEditorState({
    editor,
    selector: ({ editor }) => levels.find(level => editor.isActive('heading', { level })) ?? 0,
  });
  const choose = (chosen: string) => {
    const next = levels.find(level => String(level) === chosen);
    const chain = editor.chain().focus();
    if (next) chain.setHeading({ level: next }).run();
    else chain.setParagraph().run();
  };
  const name = level === 0 ? t('paragraph') : t('heading', { level });
  return (
    <DropdownMenu>
      <Primitive.Button asChild>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="sm" aria-label={t('style', { name })} className="min-w-30 justify-between px-2">
            {name}
            <ChevronDown aria-hidden />
          </Button>
        </DropdownMenuTrigger>
      </Primitive.Button>
      <DropdownMenuContent align="start" onCloseAutoFocus={event => event.preventDefault()}>
        <DropdownMenuRadioGroup value={String(level)} onValueChange={choose}>
          {[0, ...levels].map(level => (
            <DropdownMenuRadioItem key={level} value={String(level)}>
              <span className="flex-1">{level === 0 ? t('paragraph') : t('heading', { level })}</span>
              <Shortcut keys={`Mod+Alt+${level}`} />
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function Shortcut({ keys }: { keys: string }) {
  return <span className="ps-4 text-xs text-muted-foreground">{useKeys(keys)?.shown}</span>;
}
