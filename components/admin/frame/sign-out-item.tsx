import type { ReactNode } from 'react';
import { toast } from 'sonner';
import { DropdownMenuItem } from '#components/ui/dropdown-menu.tsx';
import { useAction } from '#components/ui/use-action.ts';
import { useFrame } from './frame-context.ts';

/** The whole page is loaded anew afterwards, so that nothing of this session stays in the browser's memory. */
export function SignOutItem({ children }: { children: ReactNode }) {
  const { signOut } = useFrame();
  const leave = useAction(signOut, {
    onSuccess: () => window.location.assign('/admin/sign-in'),
    onError: error => toast.error(error.message),
  });
  return <DropdownMenuItem onSelect={() => leave.run(undefined)}>{children}</DropdownMenuItem>;
}
