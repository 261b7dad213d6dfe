'use client';

interface Props {
  error: unknown;
  /** Fetches and renders the page again */
  retry: () => void;
}

/** Where not even a root layout could be rendered, the blog's language is not known either: both are spoken. */
export default function GlobalError({ error, retry }: Props) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  return (
    <html lang="de" style={{ colorScheme: 'light dark' }}>
      <body
        style={{ margin: 'auto', maxWidth: '38rem', padding: '15vh 1.25rem', font: '1rem/1.6 system-ui, sans-serif' }}
      >
        <title>Quellwerk</title>
        <main>
          <h1>Diese Seite ließ sich nicht anzeigen</h1>
          <p>
            Auf dem Server ist ein unerwarteter Fehler aufgetreten. Bitte versuchen Sie es in einer Minute noch einmal.
          </p>
          <p lang="en">An unexpected error occurred on the server. Please try again in a minute.</p>
          {digest ? <p>{digest}</p> : null}
          <button type="button" onClick={retry} style={{ font: 'inherit', padding: '0.5rem 1rem' }}>
            Noch einmal versuchen / <span lang="en">Try again</span>
          </button>
        </main>
      </body>
    </html>
  );
}
