import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names.ts';

interface EmptyStateProps extends Omit<ComponentProps<'div'>, 'title'> {
  icon?: LucideIcon;
  /** What is not there */
  title: ReactNode;
  /** Why, and how it would come to be there */
  description?: ReactNode;
  /** The next step */
  action?: ReactNode;
}

export function EmptyState({ icon: Icon, title, description, action, className, children, ...rest }: EmptyStateProps) {
  return (
    <div
      className={cn(
        'grid justify-items-center gap-3 rounded-xl border border-dashed px-6 py-12 text-center',
        className,
      )}
      {...rest}
    >
      {Icon ? (
        <span className="grid size-10 place-items-center rounded-full bg-secondary text-muted-foreground">
          <Icon aria-hidden className="size-5" />
        </span>
      ) : null}
      <div className="max-w-md space-y-1">
        <p className="text-base font-medium">{title}</p>
        {description ? <p className="text-muted-foreground">{description}</p> : null}
      </div>
      {action ? <div className="flex flex-wrap justify-center gap-2">{action}</div> : null}
      {children}
    </div>
  );
}
