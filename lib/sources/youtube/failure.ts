import { isDomainError } from '#lib/domain-error.ts';

/** Why YouTube gives no captions; each is a sentence under `errors.youtube`. */
export type YoutubeFailure =
  | 'youtube.blocked'
  | 'youtube.consent'
  | 'youtube.ageRestricted'
  | 'youtube.captionsDisabled'
  | 'youtube.unavailable'
  | 'youtube.tokenRequired'
  | 'youtube.tooManyRequests'
  | 'youtube.changed';

/** Thrown inside this folder only; `fetchYoutubeVideo` turns it into the result's `captionFailure`. */
export class CaptionsRefused extends Error {
  readonly failure: YoutubeFailure;

  constructor(failure: YoutubeFailure, options?: ErrorOptions) {
    super(failure, options);
    this.name = 'CaptionsRefused';
    this.failure = failure;
  }
}

/** What an answer with this status means, or `undefined` where it is an ordinary answer. */
export function refusalByStatus(status: number): YoutubeFailure | undefined {
  if (status === 429) return 'youtube.tooManyRequests';
  if (status === 403) return 'youtube.blocked';
  return status >= 400 ? 'youtube.changed' : undefined;
}

/** The page that asks for a captcha before anything else: too many requests from this address */
export function isCaptchaPage(html: string): boolean {
  return html.includes('g-recaptcha') && /class="g-recaptcha"|recaptcha\/api\.js/.test(html);
}

/** Failures of the network concern the fetch, not YouTube; they are reported as what they are. */
export function isNetFailure(error: unknown): boolean {
  return isDomainError(error) && error.code.startsWith('net.');
}
