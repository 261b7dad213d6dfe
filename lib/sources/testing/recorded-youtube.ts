import { existsSync, readFileSync } from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { type FetchForeign, fetchForeign } from '#lib/net/fetch-foreign.ts';
import { aServer } from '#lib/net/testing/local-server.ts';

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpora/youtube');

export const youtubeCorpusPresent = existsSync(corpus);
if (!youtubeCorpusPresent) process.emitWarning(`recorded YouTube answers are not tested: ${corpus} is absent`);

export const recorded = (name: string) => readFileSync(path.join(corpus, name));

export interface Answer {
  status?: number;
  type?: string;
  body: string | Buffer;
}
export type Reply = (request: http.IncomingMessage, body: string) => Answer | Promise<Answer>;

export interface YoutubeAnswers {
  watch?: Reply;
  player?: Reply;
  captions?: Reply;
  oembed?: Reply;
  /** Of the host of its pictures */
  picture?: Reply;
}

/** A server that speaks YouTube's protocol with the given answers, and a fetcher that may reach it. */
export async function aYoutube(answers: YoutubeAnswers) {
  const requests: { path: string; body: string; cookie?: string }[] = [];
  const none: Reply = () => ({ status: 404, type: 'text/html', body: 'Not Found' });
  const replyTo = (url: string) => {
    if (url.startsWith('/watch')) return answers.watch;
    if (url.startsWith('/youtubei/v1/player')) return answers.player;
    if (url.startsWith('/api/timedtext')) return answers.captions;
    return url.startsWith('/oembed') ? answers.oembed : answers.picture;
  };
  const { host, url: baseUrl } = await aServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = request.url ?? '';
    requests.push({ path: url, body, cookie: request.headers.cookie });
    const { status = 200, type, body: text } = await (replyTo(url) ?? none)(request, body);
    response.writeHead(status, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(text);
  });
  const fetch: FetchForeign = (url, options) => fetchForeign(url, { ...options, allow: [host] });
  return { requests, fetch, baseUrl };
}

export const watchPage: Reply = () => ({ body: recorded('youtube.html') });
export const player =
  (name: string): Reply =>
  () => ({ type: 'application/json; charset=UTF-8', body: recorded(name) });
export const captions: Reply = () => ({ type: 'text/xml; charset=UTF-8', body: recorded('transcript.xml') });
export const oembed: Reply = () => ({
  type: 'application/json',
  body: JSON.stringify({
    title: 'A title from oEmbed',
    author_name: 'A channel',
    author_url: 'https://www.youtube.com/@channel',
    thumbnail_url: 'https://i.ytimg.com/vi/x/hqdefault.jpg',
  }),
});
/** A watch page of another shape: a key, but nothing about the video */
export const bareWatchPage: Reply = () => ({ body: '<script>{"INNERTUBE_API_KEY": "key-1"}</script>' });
