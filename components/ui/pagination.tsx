'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from './button.tsx';

interface PaginationProps {
  /** Address of the page before, nearer to the newest */
  newerHref?: string | undefined;
  /** Address of the page after */
  olderHref?: string | undefined;
  /** What is paged through, where a page has more than one list */
  label?: string;
}

/** Keyset paging: from page to page, no page numbers. Renders nothing where all fits on one page. */
export function Pagination({ newerHref, olderHref, label }: PaginationProps) {
  const t = useTranslations('ui.pagination');
  if (!newerHref && !olderHref) return null;
  return (
    <nav aria-label={label ?? t('label')} className="mt-4 flex justify-between gap-2">
      {newerHref ? (
        <LinkButton href={newerHref} rel="prev" size="sm">
          <ChevronLeft aria-hidden className="rtl:rotate-180" />
          {t('newer')}
        </LinkButton>
      ) : null}
      {olderHref ? (
        <LinkButton href={olderHref} rel="next" size="sm" className="ms-auto">
          {t('older')}
          <ChevronRight aria-hidden className="rtl:rotate-180" />
        </LinkButton>
      ) : null}
    </nav>
  );
}
