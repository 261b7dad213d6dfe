import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names.ts';

export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cn('rounded-xl border bg-card text-card-foreground', className)} {...rest} />;
}

export function CardContent({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cn('p-4 sm:p-5', className)} {...rest} />;
}

interface SectionProps extends Omit<ComponentProps<'section'>, 'title'> {
  title: ReactNode;
  description?: ReactNode;
  /** Buttons beside the title */
  actions?: ReactNode;
}

/** A titled part of a page on a card: title and description at the side on wide screens, content beside them. */
export function Section({ title, description, actions, className, children, ...rest }: SectionProps) {
  return (
    <section
      className={cn('grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 lg:grid-cols-[15rem_minmax(0,1fr)]', className)}
      {...rest}
    >
      <div className="space-y-1 lg:pt-5">
        <h2 className="text-base font-semibold">{title}</h2>
        {description ? <p className="max-w-prose text-sm text-muted-foreground">{description}</p> : null}
        {actions ? <div className="flex flex-wrap gap-2 pt-2">{actions}</div> : null}
      </div>
      <Card>
        <CardContent className="space-y-5">{children}</CardContent>
      </Card>
    </section>
  );
}
