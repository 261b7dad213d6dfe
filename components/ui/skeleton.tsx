import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

/** A grey bar where something will stand. Put the words “is loading” beside it for screen readers, once a page. */
export function Skeleton({ className, ...rest }: ComponentProps<'div'>) {
  return (
    <div
      aria-hidden
      className={cn('h-4 animate-pulse rounded-md bg-secondary motion-reduce:animate-none', className)}
      {...rest}
    />
  );
}

/** The outline of a page with a head and a list. */
export function ListSkeleton({ label, rows = 6 }: { label: string; rows?: number }) {
  const numbers = Array.from({ length: rows }, (_, index) => index);
  return (
    <div aria-busy>
      <p role="status" className="sr-only">
        {label}
      </p>
      <Skeleton className="mb-2 h-6 w-48" />
      <Skeleton className="mb-8 h-4 w-full max-w-96" />
      <div className="overflow-hidden rounded-xl border bg-card">
        {numbers.map(number => (
          <div key={number} className="flex items-center gap-4 border-b px-4 py-4 last:border-b-0">
            <div className="flex-1 space-y-2">
              <Skeleton className={number % 2 ? 'w-1/2' : 'w-2/3'} />
              <Skeleton className="h-3 w-1/4" />
            </div>
            <Skeleton className="w-16" />
          </div>
        ))}
      </div>
    </div>
  );
}
