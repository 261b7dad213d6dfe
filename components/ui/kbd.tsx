import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'inline-flex h-5 min-w-5 items-center justify-center rounded border border-b-2 bg-muted px-1 font-sans text-xs whitespace-nowrap text-muted-foreground',
        className,
      )}
      {...rest}
    />
  );
}
