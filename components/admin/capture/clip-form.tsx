'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { IntakeOutcome } from '#components/admin/sources/intake-outcome.tsx';
import { IntakeSubmit } from '#components/admin/sources/intake-submit.tsx';
import { useIntake } from '#components/admin/sources/use-intake.ts';
import { Alert } from '#components/ui/alert.tsx';
import { Card, CardContent } from '#components/ui/card.tsx';
import { FormError } from '#components/ui/form-error.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { type HandedOver, receivePage } from './handed-over.ts';

/** How long a page may take to hand itself over, milliseconds; large ones are copied within a second */
const PATIENCE_MS = 4000;

/** Fewer marked characters are a slip of the mouse. */
const MIN_SELECTION = 120;

/**
 * Takes over the page on which the bookmarklet was called. Nothing is stored before the owner says so: any page can open
 * this window and hand it something.
 */
export function ClipForm({ url }: { url: string }) {
  const t = useTranslations('admin.clip');
  const intake = useIntake();
  const { page, late } = useHandedOver();
  const address = page?.url ?? url;
  return (
    <Card>
      <CardContent>
        <form {...intake.form} className="grid gap-4">
          <div className="min-w-0 space-y-1">
            {page?.title ? <p className="font-medium [overflow-wrap:anywhere]">{page.title}</p> : null}
            <p className="text-sm text-muted-foreground [overflow-wrap:anywhere]">{address}</p>
          </div>
          <input type="hidden" name="url" value={address} />
          {page ? <PageFields page={page} /> : <input type="hidden" name="way" value="address" />}
          <p role="status" className="text-sm text-muted-foreground">
            {page ? t('received') : late ? null : t('waiting')}
          </p>
          {!page && late ? <Alert title={t('addressOnly')}>{t('addressOnlyHint')}</Alert> : null}
          <IntakeOutcome intake={intake} withText={Boolean(page)} />
          <FormError message={intake.fields.html ?? intake.fields.text} />
          <IntakeSubmit intake={intake} label={t('submit')} waiting={t('underWay')} />
        </form>
      </CardContent>
    </Card>
  );
}

function useHandedOver() {
  const [page, setPage] = useState<HandedOver>();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const stop = receivePage(setPage);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return { page, late };
}

/** The whole page; where much of it was marked, only that, unless the owner wants more. */
function PageFields({ page }: { page: HandedOver }) {
  const t = useTranslations('admin.clip');
  const marked = page.selection.trim();
  const isMarked = marked.length >= MIN_SELECTION;
  const [way, setWay] = useState<string>(isMarked ? 'text' : 'rendered');
  return (
    <>
      {isMarked ? (
        <RadioGroup
          legend={t('what')}
          name="way"
          value={way}
          onValueChange={setWay}
          layout="cards"
          options={[
            { value: 'text', label: t('marked'), hint: t('markedHint', { characters: marked.length }) },
            { value: 'rendered', label: t('whole'), hint: t('wholeHint') },
          ]}
        />
      ) : (
        <input type="hidden" name="way" value="rendered" />
      )}
      {way === 'rendered' ? (
        <input type="hidden" name="html" value={page.html} />
      ) : (
        <>
          <input type="hidden" name="text" value={marked} />
          <input type="hidden" name="title" value={page.title.slice(0, 500)} />
        </>
      )}
    </>
  );
}
