import type { ComponentProps } from 'react';
import { cn } from '#components/ui/class-names.ts';

/** Quellwerk's sign: a spring, and the water that leaves it. */
export function Mark({ className, ...rest }: ComponentProps<'svg'>) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      aria-hidden
      className={cn('size-6 shrink-0 text-primary', className)}
      {...rest}
    >
      <path d="M19.2 14.6A8 8 0 1 0 12 19" />
      <path d="M12 19c2.2 0 2.6 2 4.6 2S19.4 19 21.5 19" />
      <circle cx="12" cy="11" r="2.25" fill="currentColor" stroke="none" />
    </svg>
  );
}
