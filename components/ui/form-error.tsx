import { CircleAlert } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Alert } from './alert.tsx';
import { cn } from './class-names.ts';

/** Why a form was not accepted, above its button. Renders nothing without a message. */
export function FormError({ message, children }: { message?: string | undefined; children?: ReactNode }) {
  if (!message && !children) return null;
  return (
    <Alert variant="destructive" role="alert">
      {message}
      {children}
    </Alert>
  );
}

/** Why one value was not accepted, under its control. `Field` sets it by itself. */
export function FieldError({ className, children, ...rest }: ComponentProps<'p'>) {
  return (
    <p className={cn('flex items-start gap-1.5 text-sm text-destructive', className)} {...rest}>
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
