import type { ActionResult } from '#app/_server/action-result.ts';

/** `lost`: no answer; `unreadable`: an answer that is none of ours */
type SendOutcome =
  | { kind: 'stored'; url: string }
  | { kind: 'lost' }
  | { kind: 'unreadable' }
  | { kind: 'cancelled' }
  | { kind: 'refused'; message: string };

interface Options {
  /** @param share of the bytes that have left, 0 to 1 */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a picture. `XMLHttpRequest`, because `fetch` does not tell how much of a body has been sent. */
export function sendImage(url: string, file: File, { onProgress, signal }: Options): Promise<SendOutcome> {
  const body = new FormData();
  body.set('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', url);
  request.responseType = 'json';
  signal.addEventListener('abort', () => request.abort());
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
  return new Promise(resolve => {
    request.onload = () => resolve(outcome(request.response as ActionResult<{ url: string }> | null));
    request.onerror = () => resolve({ kind: 'lost' });
    request.ontimeout = () => resolve({ kind: 'lost' });
    request.onabort = () => resolve({ kind: 'cancelled' });
    request.send(body);
  });
}

function outcome(answer: ActionResult<{ url: string }> | null): SendOutcome {
  if (answer?.ok === true) return { kind: 'stored', url: answer.value.url };
  return answer ? { kind: 'refused', message: answer.error.message } : { kind: 'unreadable' };
}
