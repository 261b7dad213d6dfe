import type { ReactNode } from 'react';
import type { Formatter } from '#components/admin/activity/formatter.ts';
import { DataItem, DataList } from '#components/ui/data-list.tsx';
import type { Translator } from '#lib/i18n/translator.ts';
import type { SourceDetails } from '#lib/sources/queries.ts';
import { languageName } from './languages.ts';
import { SourceLength } from './source-length.tsx';
import { SourceThumbnail } from './thumbnail.tsx';

interface Props {
  source: SourceDetails;
  /** Sentences of `source` */
  t: Translator;
  format: Formatter;
  locale: string;
}

/** What is known about an original, at a glance. */
export function SourceFacts({ source, t, format, locale }: Props) {
  const { kind, thumbnail, author, authorUrl, publisher, language, publishedAt, captionKind, createdAt } = source;
  return (
    <div className="flex flex-col gap-x-6 gap-y-4 sm:flex-row">
      {thumbnail ? (
        <SourceThumbnail kind={kind} thumbnail={thumbnail} className="w-full max-w-60 shrink-0 self-start sm:w-48" />
      ) : null}
      <DataList className="min-w-0 flex-1 content-start text-sm">
        <DataItem label={t('fields.kind')}>{t(`kinds.${kind}`)}</DataItem>
        <DataItem label={t('fields.author')}>{author && <Foreign href={authorUrl}>{author}</Foreign>}</DataItem>
        <DataItem label={t('fields.publisher')}>{publisher}</DataItem>
        <DataItem label={t('fields.publishedAt')}>
          {publishedAt && (
            <time dateTime={publishedAt.toISOString()}>{format.dateTime(publishedAt, { dateStyle: 'long' })}</time>
          )}
        </DataItem>
        <DataItem label={t('fields.language')}>{language && languageName(language, locale)}</DataItem>
        <DataItem label={t('fields.length')}>
          {source.durationSeconds || source.wordCount > 0 ? (
            <span className="flex flex-wrap gap-x-3">
              <SourceLength source={source} t={t} format={format} />
            </span>
          ) : null}
        </DataItem>
        <DataItem label={t('fields.captions')}>{captionKind && t(`captionKinds.${captionKind}`)}</DataItem>
        <DataItem label={t('fields.rights')}>{t(`rights.${source.rights}`)}</DataItem>
        <DataItem label={t('fields.licence')}>{source.licence && <Licence value={source.licence} />}</DataItem>
        <DataItem label={t('fields.createdAt')}>
          <time dateTime={createdAt.toISOString()}>
            {format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        </DataItem>
      </DataList>
    </div>
  );
}

function Licence({ value }: { value: string }) {
  return <Foreign href={/^https?:\/\//.test(value) ? value : null}>{value}</Foreign>;
}

function Foreign({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href || !/^https?:\/\//.test(href)) return <>{children}</>;
  return (
    <a href={href} rel="noreferrer" className="text-primary underline decoration-primary/40 underline-offset-4">
      {children}
    </a>
  );
}
