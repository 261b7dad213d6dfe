import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';
import { controlClasses } from './input.tsx';

/** Grows with its text up to `max-h-*`. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      dir="auto"
      className={cn(
        controlClasses,
        'field-sizing-content max-h-[60vh] min-h-16 resize-y py-2 leading-relaxed',
        className,
      )}
      {...rest}
    />
  );
}
