'use client';

import { useActionState } from 'react';
import type { FormResult } from '#app/_server/action-result.ts';
import { useAction } from '#components/ui/use-action.ts';

export type DoorAction = (previous: unknown, form: FormData) => Promise<FormResult<never>>;

/**
 * A form that works before and without the page's script: then the browser sends it, the server answers with the whole
 * page, and `typed` holds what was typed. With the script it is sent by `useAction`.
 */
export function useDoorForm(action: DoorAction) {
  const [answer, sendWithoutScript] = useActionState<FormResult<never> | undefined, FormData>(action, undefined);
  const { form, pending, error, fields } = useAction((input: FormData) => action(undefined, input));
  const earlier = answer?.ok === false ? answer : undefined;
  const { method: _decidedByReact, ...scripted } = form;
  return {
    form: { ...scripted, action: sendWithoutScript },
    pending,
    error: error ?? earlier?.error.message,
    fields: (error ? fields : (earlier?.error.fields ?? {})) as Record<string, string | undefined>,
    typed: earlier?.typed ?? {},
  };
}

export type DoorForm = ReturnType<typeof useDoorForm>;
