import { Check } from 'lucide-react';
import type { ChangeEvent, ComponentProps } from 'react';
import { cn } from './class-names.ts';

export interface ToggleProps extends Omit<ComponentProps<'input'>, 'type'> {
  onCheckedChange?: (checked: boolean) => void;
}

/** A native checkbox; in a form it sends its `value` (`on`) or nothing. Put it into `<Field inline>` for its label. */
export function Checkbox({ className, ...rest }: ToggleProps) {
  return (
    <span className={cn('relative inline-grid size-5 shrink-0 place-items-center', className)}>
      {/* The transparent frame makes the target 24 px and more. */}
      <input
        type="checkbox"
        className="peer col-start-1 row-start-1 size-4.5 appearance-none rounded-sm forced-colors:appearance-auto border border-input bg-card transition-colors before:absolute before:-inset-0.5 before:content-[''] checked:border-primary checked:bg-primary aria-invalid:border-destructive disabled:opacity-55"
        {...withCheckedChange(rest)}
      />
      <Check
        aria-hidden
        strokeWidth={3}
        className="pointer-events-none col-start-1 forced-colors:hidden row-start-1 size-3.5 text-primary-foreground opacity-0 peer-checked:opacity-100"
      />
    </span>
  );
}

/** Adds a handler only where one is wanted: server components may not pass any. */
export function withCheckedChange({ onCheckedChange, ...rest }: ToggleProps): ComponentProps<'input'> {
  if (!onCheckedChange) return rest;
  return {
    ...rest,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      rest.onChange?.(event);
      onCheckedChange(event.currentTarget.checked);
    },
  };
}
