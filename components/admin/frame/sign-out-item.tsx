import type { ReactNode } from 'react';
import { DropdownMenuItem } from '#components/ui/dropdown-menu.tsx';
import { useFrame } from './frame-context.ts';
import { useSignOut } from './use-sign-out.ts';

export function SignOutItem({ children }: { children: ReactNode }) {
  const { signOut } = useFrame();
  const leave = useSignOut(signOut);
  return <DropdownMenuItem onSelect={() => leave.run(undefined)}>{children}</DropdownMenuItem>;
}
