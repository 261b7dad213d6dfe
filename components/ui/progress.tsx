import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

interface ProgressProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** What progresses, for people who do not see the bar */
  label: string;
  /** 0 to `max`; without it the length of the work is not known */
  value?: number;
  max?: number;
}

export function Progress({ label, value, max = 100, className, ...rest }: ProgressProps) {
  const share = value === undefined || max <= 0 ? undefined : Math.min(1, Math.max(0, value / max));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={cn('h-1.5 w-full overflow-hidden rounded-full bg-secondary forced-colors:border', className)}
      {...rest}
    >
      <div
        className={cn(
          'h-full rounded-full bg-primary forced-color-adjust-none forced-colors:bg-[Highlight] transition-[width] duration-300',
          share === undefined && 'w-1/3 animate-pulse',
        )}
        style={share === undefined ? undefined : { width: `${share * 100}%` }}
      />
    </div>
  );
}
