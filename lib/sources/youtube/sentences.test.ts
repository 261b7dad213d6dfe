import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import de from '#messages/de.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import type { YoutubeFailure } from './failure.ts';

/** Written as a record so that a new failure without a sentence does not compile. */
const FAILURES: Record<YoutubeFailure, true> = {
  'youtube.blocked': true,
  'youtube.consent': true,
  'youtube.ageRestricted': true,
  'youtube.captionsDisabled': true,
  'youtube.unavailable': true,
  'youtube.tokenRequired': true,
  'youtube.tooManyRequests': true,
  'youtube.changed': true,
};

describe('every refusal of captions', () => {
  it.each([
    ['de', de, /laden Sie/i],
    ['en', en, /upload/i],
  ] as const)('has a sentence of its own that offers the upload (%s)', (locale, messages, upload) => {
    const t = createTranslator({ locale, messages, namespace: 'errors' });
    const sentences = (Object.keys(FAILURES) as YoutubeFailure[]).map(failure => t(failure));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(upload);
  });
});
