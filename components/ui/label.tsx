import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';

export function Label({ className, ...rest }: ComponentProps<'label'>) {
  // biome-ignore lint/a11y/noLabelWithoutControl: the caller passes htmlFor or wraps the control
  return <label className={cn('block text-sm font-medium', className)} {...rest} />;
}
