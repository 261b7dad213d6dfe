/**
 * A form's fields as an object: a name that occurs several times, or ends in `[]`, becomes an array (without the `[]`).
 * Files stay files; what React and Next.js add (`$ACTION_…`) is left out.
 */
export function formValues(form: FormData | URLSearchParams): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const all = form.getAll(name);
    const [key, value] = name.endsWith('[]') ? [name.slice(0, -2), all] : [name, all.length > 1 ? all : all[0]];
    // A field may be called anything, `__proto__` included.
    Object.defineProperty(values, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return values;
}
