'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogContent, DialogDescription, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx';
import { useEditorScreen } from '../editor-screen.ts';
import type { KeptRecord } from '../saving/record-store.ts';
import { canonicalText } from '../saving/text.ts';
import { downloadText } from './download-text.ts';

/** The texts that gave way to others and are kept on this device: to be saved as a file, put back, or thrown away. */
export function KeptDialog() {
  const t = useTranslations('admin.editor.kept');
  const format = useFormatter();
  const { session, ask, read, replace, editable } = useEditorScreen();
  const [records, setRecords] = useState<readonly KeptRecord[]>();
  useEffect(() => {
    void session.kept().then(setRecords);
  }, [session]);
  const remove = async (key: string) => {
    await session.removeKept(key);
    setRecords(await session.kept());
  };
  const putBack = async ({ text }: KeptRecord) => {
    await session.keep(read());
    replace(canonicalText(text));
    ask(undefined);
  };
  return (
    <Dialog open onOpenChange={() => ask(undefined)}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>{t('title')}</DialogTitle>
          <DialogDescription>{t('description')}</DialogDescription>
        </DialogHeader>
        {records?.length === 0 ? <p>{t('none')}</p> : null}
        <ul className="grid gap-3">
          {records?.map(record => (
            <li key={record.key} className="grid gap-2 rounded-lg border p-3">
              <p>
                <span className="block font-medium [overflow-wrap:anywhere]">{record.text.title || t('untitled')}</span>
                <span className="text-sm text-muted-foreground">
                  {t('at', {
                    time: format.dateTime(new Date(record.at), { dateStyle: 'medium', timeStyle: 'medium' }),
                  })}
                </span>
              </p>
              <div className="flex flex-wrap gap-2">
                <Button variant="outline" size="sm" onClick={() => void downloadText(record.text)}>
                  {t('download')}
                </Button>
                {editable ? (
                  <Button variant="outline" size="sm" onClick={() => void putBack(record)}>
                    {t('putBack')}
                  </Button>
                ) : null}
                <Button variant="ghost" size="sm" onClick={() => void remove(record.key)}>
                  {t('remove')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </DialogContent>
    </Dialog>
  );
}
