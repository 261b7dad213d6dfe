import { attributes, escapeHtml } from '#lib/documents/escape-html.ts';

/** An address in running text; where it ends is settled by {@link addressEnd}. */
const address = /https?:\/\/[^\s<>"'`\u00a0\u2028\u2029]+/gi;

/**
 * HTML of a comment's plain text: empty lines separate paragraphs, line breaks stay, web addresses become links that
 * neither recommend nor open the page to their target. All else is text.
 */
export function commentHtml(body: string): string {
  return body
    .split(/\n{2,}/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => `<p>${part.split('\n').map(line).join('<br>')}</p>`)
    .join('');
}

function line(text: string): string {
  let html = '';
  let done = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const href = found.slice(0, addressEnd(found));
    if (!URL.canParse(href)) continue;
    html += escapeHtml(text.slice(done, index)) + link(href);
    done = index + href.length;
  }
  return html + escapeHtml(text.slice(done));
}

function link(href: string): string {
  return `<a${attributes({ href: new URL(href).href, rel: 'nofollow ugc noopener' })}>${escapeHtml(href)}</a>`;
}

/** Punctuation at the end belongs to the sentence, a closing bracket too unless the address opened one. */
function addressEnd(found: string): number {
  let end = found.length;
  for (;;) {
    const last = found[end - 1] ?? '';
    const kept = found.slice(0, end);
    const isBracket = last === ')' && kept.split('(').length < kept.split(')').length;
    if (!isBracket && !/[.,;:!?…“”„’\]}*_]/.test(last)) return end;
    end--;
  }
}
