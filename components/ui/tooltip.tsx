'use client';

import { Tooltip as Primitive } from 'radix-ui';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { cn } from './class-names.ts';

interface TooltipProps extends Omit<ComponentProps<typeof Primitive.Content>, 'content'> {
  content: ReactNode;
  children: ReactElement;
}

/** A word on an icon button, for the eye; the button still needs its own `aria-label`. */
export function Tooltip({ content, children, className, sideOffset = 6, ...rest }: TooltipProps) {
  return (
    <Primitive.Provider delayDuration={400}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            sideOffset={sideOffset}
            collisionPadding={8}
            className={cn(
              'z-50 max-w-64 rounded-md bg-foreground px-2 py-1 text-xs text-background data-[state=delayed-open]:animate-in data-[state=delayed-open]:fade-in-0',
              className,
            )}
            {...rest}
          >
            {content}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  );
}
