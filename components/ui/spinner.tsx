import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

/** Decoration beside words that say what is under way. */
export function Spinner({ className, ...rest }: ComponentProps<'svg'>) {
  return (
    <LoaderCircle aria-hidden className={cn('size-4 animate-spin motion-reduce:animate-none', className)} {...rest} />
  );
}
