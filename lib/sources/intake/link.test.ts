import { describe, expect, it } from 'vitest';
import { readLink } from './link.ts';

describe('what somebody pastes into the one field', () => {
  it.each([
    ['https://www.youtube.com/watch?v=GJLlxj_dtq8', 'GJLlxj_dtq8'],
    ['youtu.be/GJLlxj_dtq8?t=90', 'GJLlxj_dtq8'],
    ['  https://m.youtube.com/shorts/GJLlxj_dtq8 ', 'GJLlxj_dtq8'],
    ['Sehenswert: https://youtu.be/GJLlxj_dtq8.', 'GJLlxj_dtq8'],
    ['<https://www.youtube.com/live/GJLlxj_dtq8>', 'GJLlxj_dtq8'],
  ])('%j is a video', (input, videoId) => {
    expect(readLink(input)).toEqual({ kind: 'youtube', videoId });
  });

  it.each([
    ['https://example.org/artikel', 'https://example.org/artikel'],
    ['example.org', 'https://example.org/'],
    ['www.example.org/a?b=c#d', 'https://www.example.org/a?b=c#d'],
    ['//example.org/a', 'https://example.org/a'],
    ['bücher.example:8080/neu', 'https://xn--bcher-kva.example:8080/neu'],
    ['http://localhost:8000/a', 'http://localhost:8000/a'],
    ['Ein Artikel – https://example.org/a_(b), gelesen.', 'https://example.org/a_(b'],
    ['„https://example.org/a“', 'https://example.org/a'],
  ])('%j is a page', (input, url) => {
    expect(readLink(input)).toEqual({ kind: 'url', url });
  });

  it.each([
    ['', 'source.noAddress'],
    ['nur Worte', 'source.noAddress'],
    ['Wort', 'source.noAddress'],
    ['/artikel/1', 'source.noAddress'],
    ['ftp://example.org/a', 'net.badUrl'],
    ['javascript:alert(1)', 'net.badUrl'],
    ['mailto:jemand@example.org', 'net.badUrl'],
    ['https://jemand:geheim@example.org/', 'net.badUrl'],
    ['https://www.youtube.com/@kanal', 'source.youtubeNotVideo'],
    ['https://www.youtube.com/playlist?list=PL123', 'source.youtubeNotVideo'],
    ['youtube.com', 'source.youtubeNotVideo'],
  ])('%j is refused: %s', (input, code) => {
    expect(() => readLink(input)).toThrow(expect.objectContaining({ code }));
  });
});
