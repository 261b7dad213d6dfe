import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

/** 16 px on phones: below that iOS zooms into the field. */
export const controlClasses = [
  'w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground sm:text-sm',
  'transition-colors hover:border-foreground/50',
  'focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring',
  'aria-invalid:border-destructive aria-invalid:focus-visible:outline-destructive',
  'disabled:cursor-not-allowed disabled:bg-muted disabled:text-muted-foreground',
  '[&[readonly]]:bg-muted',
];

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      dir={type === 'text' || type === 'search' ? 'auto' : undefined}
      className={cn(
        controlClasses,
        'h-9',
        type === 'file' &&
          'h-auto py-1.5 ps-1.5 file:me-3 file:h-7 file:cursor-pointer file:rounded file:border-0 file:bg-secondary file:px-3 file:text-sm file:font-medium file:text-secondary-foreground',
        className,
      )}
      {...rest}
    />
  );
}
