import { cva, type VariantProps } from 'class-variance-authority';
import NextLink from 'next/link';
import { type ComponentProps, cloneElement, type ReactElement } from 'react';
import { cn } from './class-names.ts';

export const buttonVariants = cva(
  [
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border border-transparent font-medium',
    'whitespace-nowrap transition-colors select-none',
    'disabled:pointer-events-none disabled:opacity-55 aria-disabled:opacity-65',
    '[&_svg]:pointer-events-none [&_svg]:shrink-0 [&_svg:not([class*=size-])]:size-4',
  ],
  {
    variants: {
      variant: {
        default: 'bg-primary text-primary-foreground hover:bg-primary/90',
        secondary: 'bg-secondary text-secondary-foreground hover:bg-accent',
        outline: 'border-input/60 bg-card text-foreground hover:bg-accent hover:text-accent-foreground',
        ghost: 'text-foreground hover:bg-accent hover:text-accent-foreground',
        destructive: 'bg-destructive text-destructive-foreground hover:bg-destructive/90',
        link: 'text-primary underline decoration-primary/40 underline-offset-4 hover:decoration-primary',
      },
      size: {
        default: 'h-9 px-3.5 text-sm',
        sm: 'h-8 px-2.5 text-sm',
        lg: 'h-10 px-5 text-base',
        icon: 'size-9',
        'icon-sm': 'size-8',
      },
    },
    defaultVariants: { variant: 'default', size: 'default' },
  },
);

export type ButtonVariants = VariantProps<typeof buttonVariants>;

interface ButtonProps extends ComponentProps<'button'>, ButtonVariants {
  /** Gives the button's look to the one child element, e.g. a link */
  asChild?: boolean;
}

/** A button that does something here. For a way to another page use {@link LinkButton}; for a form {@link SubmitButton}. */
export function Button({ variant, size, className, asChild = false, type = 'button', children, ...rest }: ButtonProps) {
  const classes = buttonVariants({ variant, size });
  if (asChild) {
    const child = children as ReactElement<{ className?: string }>;
    return cloneElement(child, { ...rest, className: cn(classes, child.props.className, className) });
  }
  return (
    <button type={type} className={cn(classes, className)} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function LinkButton({
  variant = 'outline',
  size,
  className,
  ...rest
}: ComponentProps<typeof NextLink> & ButtonVariants) {
  return <NextLink className={cn(buttonVariants({ variant, size }), className)} {...rest} />;
}
