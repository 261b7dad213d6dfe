import type { SourceNote } from '#lib/posts/published/source-note.ts';

/** Tells, before the article begins, what it rests on and how it was made. */
export function SourceNoteBox({ note }: { note: SourceNote }) {
  return (
    <aside className="source-note" aria-labelledby="source-note">
      <h2 id="source-note">{note.heading}</h2>
      <p>{note.sentences.join(' ')}</p>
      <ul>
        {note.originals.map(original => (
          <li key={original.url ?? original.title}>
            <cite lang={original.language ?? undefined}>
              {original.url ? (
                <a href={original.url} rel="noopener" hrefLang={original.language ?? undefined}>
                  {original.title}
                </a>
              ) : (
                original.title
              )}
            </cite>
            {original.facts.length > 0 ? <span className="facts">{original.facts.join(' · ')}</span> : null}
          </li>
        ))}
      </ul>
    </aside>
  );
}
