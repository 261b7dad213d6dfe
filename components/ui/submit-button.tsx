'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button.tsx';
import { Spinner } from './spinner.tsx';

interface SubmitButtonProps extends ComponentProps<typeof Button> {
  /** Where the form is sent by `useAction`; a `<form action>` is watched without it */
  pending?: boolean;
}

/**
 * Sends its form once. While it is under way the button keeps its width, its focus and its name, shows a spinner and
 * ignores further presses: `disabled` would drop the focus.
 */
export function SubmitButton({ pending, children, onClick, ...rest }: SubmitButtonProps) {
  const status = useFormStatus();
  const busy = pending ?? status.pending;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <Button type="submit" aria-disabled={busy || undefined} aria-busy={busy || undefined} onClick={press} {...rest}>
      {busy ? <Spinner className="-ms-0.5" /> : null}
      {children}
    </Button>
  );
}
