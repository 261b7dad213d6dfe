'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/form-error.tsx';
import { moved, type SettingsValues } from './settings-values.ts';
import { SourceSearch } from './source-search.tsx';

type Sources = SettingsValues['sources'];

interface Props {
  sources: Sources;
  onChange: (sources: Sources) => void;
  error: string | undefined;
}

/** The originals in the order in which the note on the source names them. */
export function SourcesField({ sources, onChange, error }: Props) {
  const t = useTranslations('admin.editor.settings');
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="pb-1.5 text-sm font-medium">{t('sources')}</legend>
      {sources.length === 0 ? <p className="text-sm text-muted-foreground">{t('noSources')}</p> : null}
      <ol aria-label={t('sources')} className="grid gap-1.5 empty:hidden">
        {sources.map(({ id, title }, index) => (
          <li key={id} className="flex min-w-0 items-center gap-1 rounded-md border bg-card ps-3">
            <span className="min-w-0 flex-1 truncate py-1.5" title={title}>
              {title}
            </span>
            {sources.length > 1 ? (
              <>
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('moveUp', { title })}
                  disabled={index === 0}
                  onClick={() => onChange(moved(sources, index, -1))}
                >
                  <ArrowUp aria-hidden />
                </Button>
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={t('moveDown', { title })}
                  disabled={index === sources.length - 1}
                  onClick={() => onChange(moved(sources, index, 1))}
                >
                  <ArrowDown aria-hidden />
                </Button>
              </>
            ) : null}
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('removeSource', { title })}
              onClick={() => onChange(sources.toSpliced(index, 1))}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
      {error ? <FieldError>{error}</FieldError> : null}
      <SourceSearch chosen={sources.map(({ id }) => id)} onChoose={source => onChange([...sources, source])} />
    </fieldset>
  );
}
