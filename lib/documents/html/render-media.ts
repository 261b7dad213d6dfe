import { isMediaPath } from '../addresses.ts';
import { attributes, escapeHtml } from '../escape-html.ts';
import type { Image, Video } from '../model.ts';
import { youtubeWatchUrl } from '../youtube.ts';
import type { RenderOptions } from './options.ts';
import { resolved } from './render-inline.ts';

export function renderImage({ attrs }: Image, options: RenderOptions): string {
  const picture = attributes({
    src: resolved(attrs.src, options),
    alt: attrs.decorative ? '' : attrs.alt,
    role: attrs.decorative && 'presentation',
    ...options.imageDetails?.(attrs.src),
    loading: 'lazy',
    decoding: 'async',
  });
  return `<figure class="image"><img${picture}>${renderCaption(attrs)}</figure>`;
}

/** A link to the video with all that a script needs to put the player in its place. */
export function renderVideo({ attrs: { provider, videoId, title, start } }: Video, options: RenderOptions): string {
  const href = youtubeWatchUrl(videoId, start);
  const figure = attributes({ 'data-provider': provider, 'data-video-id': videoId, 'data-start': start });
  const name = escapeHtml(title || href);
  return (
    `<figure class="video"${figure}><a${attributes({ href, rel: 'noopener' })}>${renderPoster(videoId, options)}${name}</a>` +
    `<figcaption>${escapeHtml(options.labels.videoNotice)}</figcaption></figure>`
  );
}

/** Caption and credit of an image; '' if it has neither. */
export function renderCaption({ caption, credit, creditUrl }: Image['attrs']): string {
  const name = escapeHtml(credit || (creditUrl ?? ''));
  const source = creditUrl
    ? `<a${attributes({ class: 'credit', href: creditUrl, rel: 'noopener' })}>${name}</a>`
    : name && `<span class="credit">${name}</span>`;
  const words = [escapeHtml(caption), source].filter(part => part !== '').join(' ');
  return words && `<figcaption>${words}</figcaption>`;
}

function renderPoster(videoId: string, options: RenderOptions): string {
  const poster = options.videoPoster?.(videoId);
  if (!isMediaPath(poster)) return '';
  return `<img${attributes({ src: resolved(poster, options), alt: '', loading: 'lazy', decoding: 'async' })}>`;
}
