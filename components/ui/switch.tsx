import { type ToggleProps, withCheckedChange } from './checkbox.tsx';
import { cn } from './class-names.ts';

/** On or off, with effect as soon as the form is saved. Sends its `value` (`on`) or nothing, like a checkbox. */
export function Switch({ className, ...rest }: ToggleProps) {
  return (
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself (HTML-AAM)
      role="switch"
      className={cn(
        'relative h-6 w-10 shrink-0 appearance-none rounded-full border border-input bg-muted transition-colors',
        "before:absolute before:start-0.75 before:top-1/2 before:size-4 before:-translate-y-1/2 before:rounded-full before:bg-input before:transition-[inset-inline-start,background-color] before:content-['']",
        'checked:border-primary checked:bg-primary checked:before:start-4.75 checked:before:bg-primary-foreground',
        'disabled:opacity-55 forced-colors:appearance-auto forced-colors:before:hidden',
        className,
      )}
      {...withCheckedChange(rest)}
    />
  );
}
