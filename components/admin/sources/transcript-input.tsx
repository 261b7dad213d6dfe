'use client';

import type { ComponentProps } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Input } from '#components/ui/input.tsx';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';

/** Captions or a transcript as a file. */
export function TranscriptInput(props: ComponentProps<typeof Input>) {
  return <Input {...props} type="file" accept=".vtt,.srt,.txt,text/vtt,text/plain,application/x-subrip" />;
}

/**
 * Said before half a gigabyte is on its way: what belongs here is the transcript, not the recording.
 * @param message the sentence for a file that is too large
 */
export function refusedBySize(form: FormData, message: string): ActionResult<never> | undefined {
  const file = form.get('file');
  if (!(file instanceof File) || file.size <= SOURCE_LIMITS.transcriptMegabytes * 1024 * 1024) return undefined;
  return { ok: false, error: { code: 'captions.tooLarge', message, fields: { file: message } } };
}
