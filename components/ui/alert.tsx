import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names.ts';

const looks = {
  info: { icon: Info, box: 'border-border bg-muted', ink: 'text-primary' },
  success: { icon: CircleCheck, box: 'border-success/35 bg-success/8', ink: 'text-success' },
  warning: { icon: TriangleAlert, box: 'border-warning/40 bg-warning/8', ink: 'text-warning' },
  destructive: { icon: CircleAlert, box: 'border-destructive/40 bg-destructive/8', ink: 'text-destructive' },
};

interface AlertProps extends Omit<ComponentProps<'div'>, 'title'> {
  variant?: keyof typeof looks;
  title?: ReactNode;
  /** Buttons or links: what to do next */
  actions?: ReactNode;
}

/** A statement within the page. Pass `role="alert"` or `role="status"` where it appears after something was done. */
export function Alert({ variant = 'info', title, actions, className, children, ...rest }: AlertProps) {
  const { icon: Icon, box, ink } = looks[variant];
  return (
    <div className={cn('flex gap-3 rounded-lg border px-4 py-3 text-sm', box, className)} {...rest}>
      <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', ink)} />
      <div className="min-w-0 flex-1 space-y-1">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className="text-foreground/90 [overflow-wrap:anywhere]">{children}</div> : null}
        {actions ? <div className="flex flex-wrap gap-2 pt-1.5">{actions}</div> : null}
      </div>
    </div>
  );
}
