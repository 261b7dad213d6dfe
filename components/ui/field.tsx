import { type ComponentProps, cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { cn } from './class-names.ts';
import { FieldError } from './form-error.tsx';
import { Label } from './label.tsx';

/** What a field hands to its control. */
interface ControlProps {
  id: string;
  name?: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps extends Omit<ComponentProps<'div'>, 'children'> {
  label: ReactNode;
  /** One sentence under the label on what belongs here */
  hint?: ReactNode;
  /** The sentence why the value was not accepted, e.g. `fields.title` of an action's answer */
  error?: string | undefined;
  name?: string;
  required?: boolean;
  /** A word such as “optional” behind the label */
  note?: ReactNode;
  /** Control before its label, for Checkbox and Switch */
  inline?: boolean;
  /** Label only for screen readers, where the place says what it is (search fields) */
  hideLabel?: boolean;
  /** One control, or a function where the control lies deeper: `{control => <div><Input {...control} />…</div>}` */
  children: ReactElement<Partial<ControlProps>> | ((control: ControlProps) => ReactNode);
}

/** Label, control, hint and error as one; the control names hint and error in `aria-describedby`. */
export function Field({
  label,
  hint,
  error,
  name,
  required,
  note,
  inline = false,
  hideLabel = false,
  className,
  children,
  ...rest
}: FieldProps) {
  const own = useId();
  const id = (typeof children !== 'function' && children.props.id) || own;
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [errorId, hintId].filter(Boolean).join(' ');
  const control: ControlProps = { id };
  if (name !== undefined) control.name = name;
  if (required) control.required = true;
  if (describedBy) control['aria-describedby'] = describedBy;
  if (error) control['aria-invalid'] = true;

  const input = typeof children === 'function' ? children(control) : cloneElement(children, control);
  const text = (
    <>
      <Label htmlFor={id} className={cn(hideLabel && 'sr-only', inline && 'leading-5')}>
        {label}
        {note ? <span className="ms-2 font-normal text-muted-foreground">{note}</span> : null}
      </Label>
      {hint ? (
        <p id={hintId} className="text-sm text-muted-foreground">
          {hint}
        </p>
      ) : null}
    </>
  );
  return (
    <div className={cn('min-w-0', inline ? 'flex items-start gap-2.5' : 'space-y-1.5', className)} {...rest}>
      {inline ? input : text}
      {inline ? (
        <div className="min-w-0 space-y-0.5">
          {text}
          {error ? <FieldError id={errorId}>{error}</FieldError> : null}
        </div>
      ) : (
        <>
          {input}
          {error ? <FieldError id={errorId}>{error}</FieldError> : null}
        </>
      )}
    </div>
  );
}
