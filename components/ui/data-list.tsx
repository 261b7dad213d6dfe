import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names.ts';

/** Facts as label and value: `<DataList><DataItem label="Länge">12 min</DataItem></DataList>`. */
export function DataList({ className, ...rest }: ComponentProps<'dl'>) {
  return (
    <dl
      className={cn('grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_minmax(0,1fr)] sm:gap-y-2', className)}
      {...rest}
    />
  );
}

/** Renders nothing where there is no value. */
export function DataItem({ label, children }: { label: ReactNode; children?: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <div className="sm:contents">
      <dt className="text-muted-foreground">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
