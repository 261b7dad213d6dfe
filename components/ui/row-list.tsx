import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names.ts';

/** A list of things on a card, for phones as for wide screens; where columns are compared use `Table`. */
export function RowList({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul className={cn('divide-y overflow-hidden rounded-xl border bg-card', className)} {...rest} />;
}

interface RowProps extends Omit<ComponentProps<'li'>, 'title'> {
  /** Image or icon at the beginning */
  media?: ReactNode;
  /** Usually a link */
  title: ReactNode;
  /** Facts under the title */
  meta?: ReactNode;
  /** Buttons and badges at the end */
  actions?: ReactNode;
}

export function Row({ media, title, meta, actions, className, children, ...rest }: RowProps) {
  return (
    <li
      className={cn('relative flex gap-3 px-4 py-3 transition-colors has-[a:hover]:bg-accent/50', className)}
      {...rest}
    >
      {media ? <div className="shrink-0">{media}</div> : null}
      <div className="flex min-w-0 flex-1 flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-56 space-y-0.5">
          <div className="font-medium [overflow-wrap:anywhere]">{title}</div>
          {meta ? <div className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-muted-foreground">{meta}</div> : null}
          {children}
        </div>
        {actions ? <div className="relative flex flex-wrap items-center gap-2">{actions}</div> : null}
      </div>
    </li>
  );
}
