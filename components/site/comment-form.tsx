import { commentLimits } from '#lib/comments/schema.ts';
import type { Translator } from '#lib/i18n/translator.ts';

export interface CommentFormState {
  /** What was typed before, by name of the field */
  values?: Record<string, string>;
  /** Sentences by name of the field */
  errors?: Record<string, string>;
  /** What is wrong with the whole */
  failure?: string;
}

interface Props extends CommentFormState {
  postId: string;
  token: string;
  t: Translator;
}

/** A plain form: it needs neither script nor cookie. */
export function CommentForm({ postId, token, t, values = {}, errors = {}, failure }: Props) {
  return (
    <form className="comment-form" method="post" action="/api/comments" id="comment-form">
      {failure ? (
        <p className="failure" role="alert">
          {failure}
        </p>
      ) : null}
      <input type="hidden" name="postId" value={postId} />
      <input type="hidden" name="token" value={token} />
      <p className="trap" aria-hidden="true">
        <label htmlFor="comment-website">{t('comments.trap')}</label>
        <input id="comment-website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <TextField name="name" label={t('comments.name')} error={errors.name}>
        {control => (
          <input {...control} autoComplete="name" required maxLength={commentLimits.name} defaultValue={values.name} />
        )}
      </TextField>
      <TextField name="email" label={t('comments.email')} hint={t('comments.emailHint')} error={errors.email}>
        {control => (
          <input
            {...control}
            type="email"
            autoComplete="email"
            maxLength={commentLimits.email}
            defaultValue={values.email}
          />
        )}
      </TextField>
      <TextField
        name="body"
        label={t('comments.body')}
        hint={t('comments.bodyHint', { max: commentLimits.body })}
        error={errors.body}
      >
        {control => (
          <textarea {...control} rows={7} required maxLength={commentLimits.body} defaultValue={values.body} />
        )}
      </TextField>
      <p className="meta">{t('comments.moderated')}</p>
      <button type="submit">{t('comments.send')}</button>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: (control: ControlProps) => React.ReactNode;
}

interface ControlProps {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

function TextField({ name, label, hint, error, children }: FieldProps) {
  const id = `comment-${name}`;
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const control: ControlProps = { id, name };
  if (describedBy) control['aria-describedby'] = describedBy;
  if (error) control['aria-invalid'] = true;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children(control)}
      {error ? (
        <p className="failure" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
