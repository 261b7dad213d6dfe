import NextLink from 'next/link';
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  /** The way to the whole list, where there is something in it */
  all?: { href: string; label: string } | undefined;
  /** What to say where there is nothing */
  empty?: string;
  children: ReactNode;
}

/** A short list on the first screen. */
export function DeskList({ title, all, empty, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {all ? (
          <NextLink
            href={all.href}
            className="inline-flex min-h-6 items-center rounded-sm text-sm text-primary underline decoration-primary/40 underline-offset-4 hover:decoration-primary"
          >
            {all.label}
          </NextLink>
        ) : null}
      </div>
      {children ?? (
        <p className="rounded-xl border border-dashed px-4 py-6 text-center text-muted-foreground">{empty}</p>
      )}
    </section>
  );
}
