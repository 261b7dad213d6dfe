import { useTranslations } from 'next-intl';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Switch } from '#components/ui/switch.tsx';
import { useFrame } from './frame-context.ts';
import { screens } from './navigation.ts';
import { usePaletteKeys } from './use-palette-keys.ts';

interface Props {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shortcuts: { on: boolean; setOn: (on: boolean) => void };
}

export function ShortcutHelp({ open, onOpenChange, shortcuts }: Props) {
  const t = useTranslations('admin.frame');
  const { allowed } = useFrame();
  const paletteKeys = usePaletteKeys();
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('shortcuts.title')}</DialogTitle>
          <DialogDescription>{t('shortcuts.description')}</DialogDescription>
        </DialogHeader>
        <dl className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
          <Shortcut keys={[paletteKeys]}>{t('shortcuts.palette')}</Shortcut>
          <Shortcut keys={['?']}>{t('shortcuts.help')}</Shortcut>
          {screens
            .filter(screen => allowed.includes(screen.key))
            .map(screen => (
              <Shortcut key={screen.key} keys={['G', screen.letter.toUpperCase()]}>
                {t(`nav.${screen.key}`)}
              </Shortcut>
            ))}
        </dl>
        <Field inline label={t('shortcuts.singleKeys')} hint={t('shortcuts.singleKeysHint')} className="border-t pt-4">
          <Switch checked={shortcuts.on} onCheckedChange={shortcuts.setOn} />
        </Field>
      </DialogContent>
    </Dialog>
  );
}

function Shortcut({ keys, children }: { keys: readonly string[]; children: string }) {
  return (
    <div className="flex min-h-7 items-center justify-between gap-4">
      <dt>{children}</dt>
      <dd className="flex gap-1">
        {keys.map(key => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dd>
    </div>
  );
}
