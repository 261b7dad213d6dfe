'use client';

import type { ComponentProps } from 'react';
import type { ActionResult } from '#app/_server/action-result.ts';
import { Input } from '#components/ui/input.tsx';
import { SOURCE_LIMITS } from '#lib/sources/limits.ts';

/** A document, or captions or a transcript of a recording. */
export function FileInput(props: ComponentProps<typeof Input>) {
  return <Input {...props} type="file" accept={accepted} />;
}

const accepted = [
  '.pdf,.docx,.epub,.html,.htm,.md,.markdown,.txt,.vtt,.srt',
  'application/pdf,application/epub+zip,application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html,text/markdown,text/plain,text/vtt,application/x-subrip',
].join(',');

/**
 * Said before half a gigabyte is on its way: what belongs here is the text, not the recording.
 * @param message the sentence for a file that is too large
 */
export function refusedBySize(form: FormData, message: string): ActionResult<never> | undefined {
  const file = form.get('file');
  if (!(file instanceof File) || file.size <= SOURCE_LIMITS.fileMegabytes * 1024 * 1024) return undefined;
  return { ok: false, error: { code: 'file.tooLarge', message, fields: { file: message } } };
}
