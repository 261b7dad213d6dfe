import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './class-names.ts';
import { FieldError } from './form-error.tsx';

interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps extends Omit<ComponentProps<'fieldset'>, 'defaultValue' | 'onChange' | 'children'> {
  legend: ReactNode;
  hideLegend?: boolean;
  name: string;
  options: readonly RadioOption[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  /** `cards` frames each option; `row` sets short ones side by side */
  layout?: 'list' | 'cards' | 'row';
}

/** One of a few. Native radio buttons: arrow keys choose, and a form sends the chosen `value`. */
export function RadioGroup({
  legend,
  hideLegend = false,
  name,
  options,
  value,
  defaultValue,
  onValueChange,
  hint,
  error,
  layout = 'list',
  className,
  ...rest
}: RadioGroupProps) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={cn('min-w-0 space-y-1.5', className)} aria-describedby={describedBy} {...rest}>
      <legend className={cn('text-sm font-medium', hideLegend && 'sr-only')}>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted-foreground">
          {hint}
        </p>
      ) : null}
      <div
        className={cn(
          layout === 'list' && 'grid gap-1',
          layout === 'row' && 'flex flex-wrap gap-x-5 gap-y-1',
          layout === 'cards' && 'grid gap-2 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]',
        )}
      >
        {options.map(option => (
          <label
            key={option.value}
            className={cn(
              'flex min-h-8 cursor-pointer items-start gap-2.5 py-1 text-sm',
              layout === 'cards' &&
                'rounded-lg border bg-card px-3 py-2.5 transition-colors hover:border-input has-checked:border-primary has-checked:bg-accent/60',
              option.disabled && 'cursor-not-allowed opacity-55',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              aria-labelledby={`${id}-${option.value}-label`}
              className="mt-0.5 size-4.5 shrink-0 appearance-none forced-colors:appearance-auto rounded-full border border-input bg-card transition-colors checked:border-[5.5px] checked:border-primary"
              {...choice(option.value, value, defaultValue, onValueChange)}
            />
            <span className="min-w-0">
              <span id={`${id}-${option.value}-label`} className="block leading-5.5">
                {option.label}
              </span>
              {option.hint ? (
                <span id={`${id}-${option.value}-hint`} className="block text-muted-foreground">
                  {option.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}

/** Handlers only where wanted: server components may not pass any. */
function choice(
  own: string,
  value: string | undefined,
  defaultValue: string | undefined,
  onValueChange: ((value: string) => void) | undefined,
): ComponentProps<'input'> {
  if (value === undefined) {
    return { defaultChecked: own === defaultValue, ...(onValueChange && { onChange: () => onValueChange(own) }) };
  }
  return { checked: own === value, onChange: () => onValueChange?.(own) };
}
