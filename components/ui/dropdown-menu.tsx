'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export const DropdownMenuTrigger = Primitive.Trigger;
export const DropdownMenuRadioGroup = Primitive.RadioGroup;

/** Not modal: the page behind stays in the accessibility tree, as it stays in view. */
export function DropdownMenu(props: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root modal={false} {...props} />;
}

/** Rendered in place, so that it belongs to the landmark or dialog of its button; its position is fixed all the same. */
export function DropdownMenuContent({ className, sideOffset = 4, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Content
      sideOffset={sideOffset}
      collisionPadding={8}
      className={cn(
        'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-lg border bg-popover p-1 text-sm text-popover-foreground shadow-lg',
        'data-[state=open]:animate-in data-[state=open]:fade-in-0',
        className,
      )}
      {...rest}
    />
  );
}

const itemClasses = [
  'relative flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1.5 outline-none select-none',
  'data-highlighted:bg-accent data-highlighted:text-accent-foreground data-disabled:opacity-55',
  '[&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted-foreground',
];

interface ItemProps extends ComponentProps<typeof Primitive.Item> {
  variant?: 'default' | 'destructive';
}

export function DropdownMenuItem({ variant = 'default', className, ...rest }: ItemProps) {
  return (
    <Primitive.Item
      className={cn(itemClasses, variant === 'destructive' && 'text-destructive [&_svg]:text-destructive', className)}
      {...rest}
    />
  );
}

export function DropdownMenuRadioItem({ className, children, ...rest }: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(itemClasses, 'ps-8', className)} {...rest}>
      <Chosen />
      {children}
    </Primitive.RadioItem>
  );
}

function Chosen() {
  return (
    <Primitive.ItemIndicator className="absolute start-2">
      <Check aria-hidden />
    </Primitive.ItemIndicator>
  );
}

export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Primitive.Label>) {
  return (
    <Primitive.Label className={cn('px-2 py-1.5 text-xs font-medium text-muted-foreground', className)} {...rest} />
  );
}

export function DropdownMenuSeparator({ className, ...rest }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn('-mx-1 my-1 h-px bg-border', className)} {...rest} />;
}
