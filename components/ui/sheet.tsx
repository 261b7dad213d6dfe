'use client';

import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';
import { overlayClasses } from './dialog.tsx';

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetTitle = Primitive.Title;

interface SheetContentProps extends ComponentProps<typeof Primitive.Content> {
  side?: 'start' | 'end';
}

/** A drawer from the edge of the screen. It needs a {@link SheetTitle}, visible or `sr-only`. */
export function SheetContent({ side = 'end', className, children, ...rest }: SheetContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayClasses} />
      <Primitive.Content
        className={cn(
          'fixed inset-y-0 z-50 flex w-80 max-w-[calc(100%-3rem)] flex-col overflow-y-auto bg-popover text-popover-foreground shadow-xl',
          'data-[state=open]:animate-in data-[state=open]:fade-in-0',
          side === 'start'
            ? 'start-0 border-e data-[state=open]:slide-in-from-start'
            : 'end-0 border-s data-[state=open]:slide-in-from-end',
          className,
        )}
        {...rest}
      >
        {children}
      </Primitive.Content>
    </Primitive.Portal>
  );
}
