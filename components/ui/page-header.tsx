import { ChevronLeft } from 'lucide-react';
import NextLink from 'next/link';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: ReactNode;
  /** What the page is for, in a sentence */
  description?: ReactNode;
  /** Buttons; the most important one last */
  actions?: ReactNode;
  /** The list this page belongs to */
  back?: { href: string; label: string };
  /** Badges and facts under the title */
  children?: ReactNode;
}

/** The head of every admin page; it carries the page's one `h1`. */
export function PageHeader({ title, description, actions, back, children }: PageHeaderProps) {
  return (
    <header className="mb-6 space-y-1">
      {back ? (
        <NextLink
          href={back.href}
          className="-ms-1 inline-flex min-h-6 items-center gap-0.5 rounded-sm text-sm text-muted-foreground hover:text-foreground"
        >
          <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" />
          {back.label}
        </NextLink>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72 space-y-1">
          <h1 className="text-xl font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</h1>
          {description ? <p className="max-w-prose text-muted-foreground">{description}</p> : null}
          {children}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
    </header>
  );
}
