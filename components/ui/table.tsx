import type { ComponentProps } from 'react';
import { cn } from './class-names.ts';
import { ScrollBox } from './scroll-box.tsx';

interface TableProps extends ComponentProps<'table'> {
  /** What the table lists; names the scrolling box on small screens */
  label: string;
}

/** A table on a card. On a narrow screen it scrolls within its box and never widens the page. */
export function Table({ label, className, ...rest }: TableProps) {
  return (
    <ScrollBox label={label} className="rounded-xl border bg-card">
      <table className={cn('w-full border-collapse text-sm', className)} {...rest} />
    </ScrollBox>
  );
}

export function TableHeader({ className, ...rest }: ComponentProps<'thead'>) {
  return <thead className={cn('border-b text-muted-foreground', className)} {...rest} />;
}

export function TableBody({ className, ...rest }: ComponentProps<'tbody'>) {
  return <tbody className={cn('[&>tr]:border-b [&>tr:last-child]:border-b-0', className)} {...rest} />;
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr className={cn('transition-colors has-[a:hover]:bg-accent/50', className)} {...rest} />;
}

export function TableHead({ className, scope = 'col', ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope={scope}
      className={cn('px-3 py-2 text-start text-xs font-medium whitespace-nowrap first:ps-4 last:pe-4', className)}
      {...rest}
    />
  );
}

/** Add `tabular-nums text-end` for figures. */
export function TableCell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn('px-3 py-2.5 align-top first:ps-4 last:pe-4', className)} {...rest} />;
}
