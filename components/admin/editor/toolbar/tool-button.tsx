'use client';

import type { LucideIcon } from 'lucide-react';
import { Toolbar as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/class-names.ts';
import { Tooltip } from '#components/ui/tooltip.tsx';
import { useKeys } from './use-keys.ts';

interface Props extends Omit<ComponentProps<typeof Button>, 'children'> {
  label: string;
  icon: LucideIcon;
  keys?: string | undefined;
  /** Absent where the button does something once */
  active?: boolean;
  onPress?: () => void;
}

/** One button of the toolbar. It stays reachable while it can do nothing, so that the arrows' way does not change. */
export function ToolButton({ label, icon: Icon, keys, active, disabled, onPress, className, ...rest }: Props) {
  const shortcut = useKeys(keys);
  return (
    <Tooltip content={shortcut ? `${label} (${shortcut.shown})` : label}>
      <Primitive.Button asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={label}
          aria-pressed={active}
          aria-keyshortcuts={shortcut?.spoken}
          aria-disabled={disabled || undefined}
          // The text keeps its selection.
          onMouseDown={event => event.preventDefault()}
          onClick={() => !disabled && onPress?.()}
          className={cn('aria-pressed:bg-accent aria-pressed:text-primary', className)}
          {...rest}
        >
          <Icon aria-hidden />
        </Button>
      </Primitive.Button>
    </Tooltip>
  );
}
