import type { ExtractedArticle } from '../article.ts';
import { extractArticle } from '../extract.ts';

/** Paragraphs of an article of our own, long enough to be found */
export const PARAGRAPHS = [
  'Am Rand der kleinen Stadt liegt ein Teich, den viele nur vom Vorbeifahren kennen, und der doch mehr Leben trägt als jeder Garten ringsum.',
  'Seit drei Jahren zählt eine Gruppe von Freiwilligen dort Libellen, Frösche und Wasserkäfer, immer am ersten Sonntag im Monat, bei jedem Wetter.',
  'Die Ergebnisse überraschen selbst die Fachleute: Von den zwölf Arten, die als verschwunden galten, sind sieben zurückgekehrt, zwei davon in großer Zahl.',
  'Ein Grund dafür ist der neue Uferstreifen, der nicht mehr gemäht wird, ein anderer das Wehr, das seit dem Umbau langsamer und gleichmäßiger fließt.',
  'Ob der Erfolg bleibt, hängt vom nächsten Sommer ab, denn schon einmal ist der Teich in einer langen Trockenheit fast verschwunden.',
];

export const TITLE = 'Der Teich am Rand der Stadt';

/** A whole page around the article, with whatever is given before, within and after it */
export function aPage(
  parts: { head?: string; before?: string; lead?: string; within?: string; after?: string } = {},
): string {
  const [first, second, ...rest] = PARAGRAPHS.map(text => `<p>${text}</p>`);
  return `<!doctype html><html lang="de"><head><title>${TITLE} | Stadtanzeiger</title>${parts.head ?? ''}</head><body>
    <header><a href="/">Stadtanzeiger</a><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    ${parts.before ?? ''}
    <main><article><h1>${TITLE}</h1>${parts.lead ?? ''}<div class="text">${first}${second}${parts.within ?? ''}${rest.join('')}</div></article></main>
    ${parts.after ?? ''}
    <footer><p>© Stadtanzeiger, alle Rechte vorbehalten. Impressum, Datenschutz und Kontakt finden Sie auf eigenen Seiten.</p></footer></body></html>`;
}

export function extracted(parts: Parameters<typeof aPage>[0] = {}): ExtractedArticle {
  return extractArticle(aPage(parts), { url: 'https://www.example.org/natur/teich?utm_source=feed' });
}

/** The text of the article alone, as it should always come out */
export const ARTICLE_TEXT = PARAGRAPHS.join('\n\n');
