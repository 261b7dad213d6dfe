'use client';

import { unstable_rethrow } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { toast } from 'sonner';
import type { ActionResult } from '#app/_server/action-result.ts';

interface Options<Value> {
  /** Toast after success; a function may return undefined for none */
  success?: string | ((value: Value) => string | undefined);
  onSuccess?: (value: Value) => void;
  onError?: (error: ActionError) => void;
}

export interface ActionError {
  code: string;
  message: string;
  /** Sentences by name of the field */
  fields?: Record<string, string>;
}

/**
 * Calls a server action and keeps what it answered.
 *
 * ```tsx
 * const save = useAction(saveBlog, { success: t('saved') });
 * <form {...save.form} className="space-y-6">
 *   <Field label={t('title')} name="title" error={save.fields.title}><Input defaultValue={blog.title} /></Field>
 *   <FormError message={save.error} />
 *   <SubmitButton pending={save.pending}>{t('save')}</SubmitButton>
 * </form>
 * ```
 * or, without a form, `onClick={() => remove.run({ id })}`.
 *
 * - What was typed stays in the form after an error *and* after success (a `<form action>` would reset it).
 * - A second call while one is under way is ignored. After an error the first wrong field gets the focus.
 * - `error` is the sentence to show in {@link FormError}; `fields` holds the sentences of single fields.
 * - An action that redirects redirects; a server that cannot be reached gives `error` a sentence saying so.
 */
export function useAction<Input, Value>(
  action: (input: Input) => Promise<ActionResult<Value>>,
  options: Options<Value> = {},
) {
  const t = useTranslations('ui.action');
  const [pending, startTransition] = useTransition();
  const [error, setError] = useState<ActionError>();
  const underWay = useRef(false);
  const sentForm = useRef<HTMLFormElement>(null);
  const latest = useRef({ action, options, unreachable: t('unreachable') });
  useEffect(() => {
    latest.current = { action, options, unreachable: t('unreachable') };
  });

  const run = useCallback((input: Input) => {
    if (underWay.current) return;
    underWay.current = true;
    startTransition(async () => {
      const { action, options, unreachable } = latest.current;
      try {
        const answer = await askServer(() => action(input), unreachable);
        if (answer.ok) {
          setError(undefined);
          const sentence = typeof options.success === 'function' ? options.success(answer.value) : options.success;
          if (sentence) toast.success(sentence);
          options.onSuccess?.(answer.value);
        } else {
          setError(answer.error);
          options.onError?.(answer.error);
        }
      } finally {
        underWay.current = false;
      }
    });
  }, []);

  const submit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      sentForm.current = event.currentTarget;
      const { submitter } = event.nativeEvent as SubmitEvent;
      run(new FormData(event.currentTarget, submitter) as Input);
    },
    [run],
  );

  useEffect(() => {
    if (error?.fields) sentForm.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);

  return {
    run,
    pending,
    // A sentence that stands at its field is not said twice.
    error: Object.values(error?.fields ?? {}).includes(error?.message ?? '') ? undefined : error?.message,
    code: error?.code,
    fields: (error?.fields ?? {}) as Record<string, string | undefined>,
    /** Forgets the last error */
    clear: useCallback(() => setError(undefined), []),
    /**
     * For `<form {...action.form}>`. The browser's own checks stay off so that every sentence comes from one place;
     * `post` keeps what was typed out of the address where the form is sent before the page's script has loaded.
     */
    form: { onSubmit: submit, method: 'post', noValidate: true, 'aria-busy': pending } as const,
  };
}

async function askServer<Value>(
  ask: () => Promise<ActionResult<Value>>,
  unreachable: string,
): Promise<ActionResult<Value>> {
  try {
    return await ask();
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, error: { code: 'unreachable', message: unreachable } };
  }
}
