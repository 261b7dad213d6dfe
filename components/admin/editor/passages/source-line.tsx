'use client';

import { ExternalLink } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { EditingSource } from '#lib/posts/editing-sources.ts';

/** What the original is, and the ways to it. */
export function SourceLine({ source }: { source: EditingSource }) {
  const t = useTranslations('admin.editor.passages');
  const facts = [source.publisher, source.author === source.publisher ? null : source.author].filter(Boolean);
  return (
    <div className="space-y-0.5 text-sm">
      <p className="font-medium [overflow-wrap:anywhere]" lang={source.language ?? undefined}>
        <NextLink href={`/admin/sources/${source.id}`} className="underline-offset-4 hover:underline">
          {source.title}
        </NextLink>
      </p>
      <p className="flex flex-wrap gap-x-3 text-muted-foreground">
        {facts.length > 0 ? <span>{facts.join(' · ')}</span> : null}
        {source.url ? (
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex items-center gap-1 underline underline-offset-4"
          >
            {t('original')}
            <ExternalLink aria-hidden className="size-3.5" />
          </a>
        ) : null}
      </p>
    </div>
  );
}
