import type { SavingSession } from './session.ts';

/** Milliseconds out of sight after which another device may well have changed the text */
const longAway = 60_000;
/** Milliseconds between looks whether somebody has signed in again */
const signInWatch = 15_000;

/** Saves and looks again when the page is left, comes back or finds a network; returns what takes the listeners off. */
export function watchPage(session: SavingSession): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  let hiddenAt = Date.now();

  const comeBack = () => {
    if (session.status.kind === 'saved' && Date.now() - hiddenAt > longAway) void session.check();
    else void session.flush();
  };
  const seen = () => {
    if (document.visibilityState === 'visible') return comeBack();
    hiddenAt = Date.now();
    void session.flush();
  };
  document.addEventListener('visibilitychange', seen, { signal });
  window.addEventListener('pagehide', () => session.leave(), { signal });
  window.addEventListener('focus', comeBack, { signal });
  window.addEventListener('blur', () => void session.flush(), { signal });
  window.addEventListener('online', () => void session.flush(), { signal });
  window.addEventListener('beforeunload', event => session.wouldLose && event.preventDefault(), { signal });

  const watch = setInterval(() => session.status.kind === 'signedOut' && void session.flush(), signInWatch);
  signal.addEventListener('abort', () => clearInterval(watch));
  return () => watching.abort();
}
