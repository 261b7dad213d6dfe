import { isMediaPath, isWebAddress, safeHref } from '../addresses.ts';
import { image, video } from '../build.ts';
import { cleanLine } from '../clean-text.ts';
import { secondIn } from '../extensions/video.ts';
import { isYoutubeId, youtubeVideoIn } from '../youtube.ts';
import { fileName } from './flatten.ts';
import { DONE, type Enter, type HtmlImportOptions, type Reading } from './reading.ts';
import { attribute, findElement, type HtmlElement, hasClass, hasRole, isElement, textOf } from './tree.ts';

/** A figure: one picture of ours takes its caption along; a marked video and an embedded address become a video. */
export const enterFigure: Enter = (element, reading) => {
  const { writer, survey, used, options } = reading;
  const facts = survey.figures.get(element);
  const marked = markedVideo(element) ?? embeddedVideo(element, options);
  if (marked) {
    writer.block(marked);
    return DONE;
  }
  const [picture, ...others] = facts?.images ?? [];
  const src = picture && others.length === 0 ? ownPath(picture, options) : undefined;
  if (picture && src && facts && !facts.quotation) {
    writer.block(image({ ...pictureAttributes(picture, src), ...captionOf(facts.caption, options) }));
    used.add(picture);
    if (facts.caption) used.add(facts.caption);
  }
  return { close: writer.openNothing() };
};

/** A picture of ours is a block of its own; one of another server a link in the line, named by its alternative text. */
export const enterImage: Enter = (element, reading) => {
  const { writer, options } = reading;
  const src = ownPath(element, options);
  if (src) writer.block(image(pictureAttributes(element, src)));
  else writeLink(nameOfPicture(element, reading), addressOfPicture(element, options), reading);
  return DONE;
};

/** A frame shows another page: a player becomes a video, anything else a link to it. */
export const enterFrame: Enter = (element, reading) => {
  const href = safeHref(attribute(element, 'src') ?? attribute(element, 'data-src') ?? '', reading.options.baseUrl);
  const title = line(attribute(element, 'title'), 500);
  const found = href === undefined ? undefined : youtubeVideoIn(href);
  // “YouTube video player” is what YouTube's own snippet says of every video.
  if (found) reading.writer.block(video({ ...found, title: /^YouTube/i.test(title) ? '' : title }));
  else if (isWebAddress(href)) writeLinkParagraph(title || hostOf(href), href, reading);
  return DONE;
};

export const enterYoutubeElement: Enter = (element, { writer }) => {
  const videoId = attribute(element, 'videoid');
  const title = line(attribute(element, 'title') ?? attribute(element, 'playlabel'), 500);
  if (isYoutubeId(videoId)) writer.block(video({ videoId, title }));
  return DONE;
};

/** Sound and film of other servers are linked, not loaded. */
export const enterRecording: Enter = (element, reading) => {
  const source = findElement(element, each => each.tagName === 'source');
  const written = attribute(element, 'src') ?? (source && attribute(source, 'src')) ?? '';
  const href = safeHref(written, reading.options.baseUrl);
  if (href) writeLinkParagraph(line(attribute(element, 'title'), 500) || fileName(href), href, reading);
  return DONE;
};

function markedVideo(figure: HtmlElement) {
  const videoId = attribute(figure, 'data-video-id');
  if (!isYoutubeId(videoId)) return undefined;
  const link = findElement(figure, each => each.tagName === 'a');
  const title = link ? line(textOf(link), 500) : '';
  // A video without a title is shown by its address.
  const named = title !== (link && attribute(link, 'href'));
  return video({ videoId, start: secondIn(attribute(figure, 'data-start')), title: named ? title : '' });
}

/** WordPress stores an embed as its bare address in `<div class="wp-block-embed__wrapper">`. */
function embeddedVideo(figure: HtmlElement, { baseUrl }: HtmlImportOptions) {
  const wrapper = figure.childNodes.filter(isElement).find(each => hasClass(each, /wp-block-embed__wrapper/));
  const [only] = wrapper?.childNodes ?? [];
  const href = only && 'value' in only ? safeHref(only.value, baseUrl) : undefined;
  const found = href === undefined ? undefined : youtubeVideoIn(href);
  return found && video(found);
}

function pictureAttributes(element: HtmlElement, src: string) {
  const decorative = hasRole(element, 'presentation', 'none');
  return { src, decorative, alt: decorative ? '' : line(attribute(element, 'alt'), 2000) };
}

function captionOf(caption: HtmlElement | undefined, { baseUrl }: HtmlImportOptions) {
  if (!caption) return {};
  const source = findElement(caption, each => hasClass(each, /(?:^|\s)credit(?:\s|$)/));
  const url = source && safeHref(attribute(source, 'href') ?? '', baseUrl);
  const credit = source ? line(textOf(source), 500) : '';
  const creditUrl = isWebAddress(url) ? url : null;
  return { caption: line(textOf(caption, source), 2000), credit: credit === creditUrl ? '' : credit, creditUrl };
}

/** The path below `/media/`. The same path on another server is another server's picture. */
function ownPath(element: HtmlElement, { baseUrl, mediaPath }: HtmlImportOptions): string | undefined {
  const address = addressOfPicture(element, { baseUrl });
  if (address === undefined) return undefined;
  const path = mediaPath ? mediaPath(address) : baseUrl === undefined ? address : undefined;
  return isMediaPath(path) ? path : undefined;
}

/** Pages that load pictures late keep the true address in another attribute. */
function addressOfPicture(element: HtmlElement, { baseUrl }: HtmlImportOptions): string | undefined {
  const written = ['src', 'data-src', 'data-original', 'data-lazy-src'].map(name => attribute(element, name) ?? '');
  return written.map(each => safeHref(each, baseUrl)).find(href => href !== undefined);
}

/** '' for a picture that says nothing and does not illustrate: marked as decoration, a spacer, a counting pixel. */
function nameOfPicture(element: HtmlElement, { options, survey }: Reading): string {
  const alt = attribute(element, 'alt');
  if (alt?.trim()) return alt;
  const tiny = [attribute(element, 'width'), attribute(element, 'height')].some(size => size === '0' || size === '1');
  const mute = (alt !== undefined || tiny) && !survey.illustrations.has(element);
  return mute ? '' : fileName(addressOfPicture(element, options) ?? '');
}

function writeLink(words: string, href: string | undefined, { writer }: Reading): void {
  const isLink = href !== undefined && !writer.marks.insideLink;
  const unmark = writer.marks.add(isLink ? [{ type: 'link', attrs: { href, title: null } }] : []);
  writer.text(words);
  unmark();
}

function writeLinkParagraph(words: string, href: string, reading: Reading): void {
  reading.writer.edge();
  writeLink(words, href, reading);
  reading.writer.edge();
}

function hostOf(href: string): string {
  return URL.parse(href)?.hostname ?? href;
}

/** One line of text, cut to what an attribute of the schema may hold. */
function line(written: string | undefined, max: number): string {
  return cleanLine(written ?? '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, max);
}
