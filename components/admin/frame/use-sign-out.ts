import { toast } from 'sonner';
import type { ActionResult } from '#app/_server/action-result.ts';
import { useAction } from '#components/ui/use-action.ts';

/** The whole page is loaded anew afterwards, so that nothing of this session stays in the browser's memory. */
export function useSignOut(signOut: (input?: unknown) => Promise<ActionResult<unknown>>) {
  const leave = () => window.location.assign('/admin/sign-in');
  return useAction(signOut, {
    onSuccess: leave,
    // Signed out in another window already: the same outcome.
    onError: error => (error.code === 'auth.signedOut' ? leave() : toast.error(error.message)),
  });
}
