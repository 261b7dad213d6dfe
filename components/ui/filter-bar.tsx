import NextForm from 'next/form';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names.ts';

interface FilterBarProps extends Omit<ComponentProps<'search'>, 'action'> {
  /** Path of the list; the fields become its query, so that a filtered list has an address */
  action: string;
  /** What is searched, for screen readers */
  label: string;
  children: ReactNode;
}

/** Filters of a list above it, sent with GET. Works before the page's script has loaded. */
export function FilterBar({ action, label, className, children, ...rest }: FilterBarProps) {
  return (
    <search aria-label={label} className={cn('mb-4', className)} {...rest}>
      <NextForm action={action} className="flex flex-wrap items-end gap-2">
        {children}
      </NextForm>
    </search>
  );
}
