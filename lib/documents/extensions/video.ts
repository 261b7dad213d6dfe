import { mergeAttributes, Node } from '@tiptap/core';
import { isYoutubeId, youtubeWatchUrl } from '../youtube.ts';
import { cut, isWholeNumber, must, textUpTo, wholeNumber } from './attribute-checks.ts';

/** A day: the longest stream that YouTube keeps is half of it. */
const LONGEST = 86_400;

/** A video elsewhere. Nothing is requested from there until a reader clicks. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      provider: {
        default: 'youtube',
        validate: must('youtube', value => value === 'youtube'),
        parseHTML: () => 'youtube',
        rendered: false,
      },
      videoId: {
        isRequired: true,
        default: undefined,
        validate: must('a video id', isYoutubeId),
        parseHTML: element => element.getAttribute('data-video-id'),
        renderHTML: ({ videoId }) => ({ 'data-video-id': videoId }),
      },
      title: {
        default: '',
        validate: textUpTo(500),
        parseHTML: element => cut(element.getAttribute('data-title'), 500),
        renderHTML: ({ title }) => (title ? { 'data-title': title } : {}),
      },
      start: {
        default: 0,
        validate: wholeNumber(0, LONGEST),
        parseHTML: element => secondIn(element.getAttribute('data-start')),
        renderHTML: ({ start }) => (start > 0 ? { 'data-start': start } : {}),
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'figure[data-video-id]',
        getAttrs: element => (isYoutubeId(element.getAttribute('data-video-id')) ? null : false),
      },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    const { videoId, start, title } = node.attrs;
    return [
      'figure',
      mergeAttributes(HTMLAttributes, { class: 'video' }),
      ['a', { href: youtubeWatchUrl(videoId, start) }, title || youtubeWatchUrl(videoId, start)],
    ];
  },
});

export function secondIn(written: string | null | undefined): number {
  const second = Number(written ?? 0);
  return isWholeNumber(second, 0, LONGEST) ? second : 0;
}
