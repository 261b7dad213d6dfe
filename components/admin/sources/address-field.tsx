'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import { Input } from '#components/ui/input.tsx';

/** The address that all three ways in share */
export interface SharedAddress {
  value: string;
  onChange: (value: string) => void;
}

interface Props extends Omit<ComponentProps<typeof Input>, 'value' | 'onChange'> {
  address: SharedAddress;
  /** Takes the focus when the screen opens, where that does not bring up a keyboard on the screen */
  startsHere?: boolean;
}

/** `type="text"`: words around an address and a missing scheme are welcome, which the browser's own check is not. */
export function AddressField({ address, startsHere = false, ...rest }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (startsHere && matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, [startsHere]);
  return (
    <Input
      ref={field}
      inputMode="url"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      placeholder="https://"
      {...rest}
      value={address.value}
      onChange={event => address.onChange(event.currentTarget.value)}
    />
  );
}
