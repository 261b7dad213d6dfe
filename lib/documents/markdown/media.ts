import { attributes, escapeHtml } from '../escape-html.ts';
import { renderCaption } from '../html/render-media.ts';
import type { Image, Video } from '../model.ts';
import { youtubeWatchUrl } from '../youtube.ts';
import type { MdBlock } from './syntax.ts';

/** `![alternative text](/media/… "caption")`, or HTML for what has no place in that. */
export function imageNode(image: Image): MdBlock {
  const { src, alt, caption, credit, creditUrl, decorative } = image.attrs;
  if (!credit && !creditUrl && !decorative) {
    return { type: 'paragraph', children: [{ type: 'image', url: src, alt, title: caption || null }] };
  }
  const picture = attributes({ src, alt: decorative ? '' : alt, role: decorative && 'presentation' });
  return { type: 'html', value: `<figure><img${picture}>${renderCaption(image.attrs)}</figure>` };
}

/** The figure that the HTML importer knows as a video; elsewhere it shows as a link. */
export function videoNode({ attrs: { videoId, title, start } }: Video): MdBlock {
  const href = youtubeWatchUrl(videoId, start);
  const values = attributes({ 'data-video-id': videoId, 'data-start': start });
  return {
    type: 'html',
    value: `<figure${values}><a${attributes({ href })}>${escapeHtml(title || href)}</a></figure>`,
  };
}
