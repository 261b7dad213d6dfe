import type { OriginalLine, SourceNote } from '#lib/posts/published/source-note.ts';

/** Tells, before the article begins, what it rests on and how it was made. */
export function SourceNoteBox({ note }: { note: SourceNote }) {
  return (
    <aside className="source-note" aria-labelledby="source-note">
      <h2 id="source-note">{note.heading}</h2>
      <p>{note.sentences.join(' ')}</p>
      <p>{note.basis}</p>
      <ul>
        {note.originals.map(original => (
          <li key={`${original.url} ${original.title}`}>
            <Title original={original} />
            {original.facts.length > 0 ? <span className="facts">{original.facts.join(' · ')}</span> : null}
          </li>
        ))}
      </ul>
      {note.places ? <p className="places">{note.places}</p> : null}
    </aside>
  );
}

function Title({ original: { title, url, language } }: { original: OriginalLine }) {
  const lang = language ?? undefined;
  return (
    <cite lang={lang}>
      {url ? (
        <a href={url} rel="noopener" hrefLang={lang}>
          {title}
        </a>
      ) : (
        title
      )}
    </cite>
  );
}
