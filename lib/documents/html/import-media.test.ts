import { describe, expect, it } from 'vitest';
import { kinds, through } from '../testing/through.ts';
import { documentFromHtml } from './import.ts';

describe('pictures', () => {
  it('of our own become images with caption and credit', () => {
    const html =
      '<figure><img src="/media/a.png" alt="A"><figcaption>Cap <a class="credit" href="https://example.org/">Cred</a></figcaption></figure>';
    expect(documentFromHtml(html).content).toMatchObject([
      {
        type: 'image',
        attrs: { src: '/media/a.png', alt: 'A', caption: 'Cap', credit: 'Cred', creditUrl: 'https://example.org/' },
      },
    ]);
  });

  it('of our own part a paragraph', () => {
    expect(kinds(documentFromHtml('<p>a<img src="/media/a.png">b</p>'))).toEqual(['paragraph', 'image', 'paragraph']);
  });

  it('of other servers become links, named as well as possible', () => {
    const base = { baseUrl: 'https://example.org/' };
    expect(through('<p>See <img src="a.png" alt="a chart"></p>', base)).toBe(
      '<p>See <a href="https://example.org/a.png" rel="noopener">a chart</a></p>',
    );
    expect(through('<img src="/x/chart%201.png?w=3">', base)).toContain('>chart 1.png</a>');
    expect(through('<figure><img src="a.png" alt=""><figcaption>Cap</figcaption></figure>', base)).toBe(
      '<p><a href="https://example.org/a.png" rel="noopener">a.png</a></p><p>Cap</p>',
    );
    expect(through('<a href="/big"><img src="a.png" alt="small"></a>', base)).toContain(
      '<a href="https://example.org/big" rel="noopener">small</a>',
    );
  });

  it('below /media/ of another server are that server’s', () => {
    expect(through('<img src="/media/a.png" alt="A">', { baseUrl: 'https://example.org/' })).not.toContain('<img');
  });

  it('without meaning vanish', () => {
    expect(through('<p>a<img src="x.gif" alt=""><img src="p.gif" width="1" height="1"></p>')).toBe('<p>a</p>');
  });

  it('that load late are found where they are', () => {
    expect(through('<img src="data:image/gif;base64,R0" data-src="https://example.org/a.png" alt="A">')).toContain(
      'href="https://example.org/a.png"',
    );
  });

  it('that have been stored become images', () => {
    const mediaPath = (src: string) => (src === 'https://example.org/a.png' ? '/media/1.png' : undefined);
    const html = '<figure><img src="a.png" alt="A"><figcaption>C</figcaption></figure><img src="b.png" alt="B">';
    const { content } = documentFromHtml(html, { baseUrl: 'https://example.org/', mediaPath });
    expect(content).toMatchObject([{ attrs: { src: '/media/1.png', alt: 'A', caption: 'C' } }, { type: 'paragraph' }]);
  });

  it('keep all of a gallery and its caption', () => {
    const html = '<figure><img src="/media/a.png"><img src="/media/b.png"><figcaption>C</figcaption></figure>';
    expect(kinds(documentFromHtml(html))).toEqual(['image', 'image', 'paragraph']);
  });
});

describe('embedded videos and frames', () => {
  it.each([
    '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=90" title="T"></iframe>',
    '<iframe data-src="//www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90" title="T"></iframe>',
    '<figure class="video" data-video-id="dQw4w9WgXcQ" data-start="90"><a href="x">T</a><figcaption>y</figcaption></figure>',
  ])('%s is a video', html => {
    expect(documentFromHtml(`<p>${html}</p>`).content).toMatchObject([
      { type: 'video', attrs: { videoId: 'dQw4w9WgXcQ', title: 'T', start: 90 } },
    ]);
  });

  it('so are WordPress’s bare addresses and the element of YouTube light', () => {
    const wordpress =
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/dQw4w9WgXcQ?t=1m30s\n</div></figure>';
    expect(documentFromHtml(wordpress).content).toMatchObject([{ type: 'video', attrs: { start: 90 } }]);
    expect(documentFromHtml('<lite-youtube videoid="dQw4w9WgXcQ" playlabel="T"></lite-youtube>').content).toMatchObject(
      [{ type: 'video', attrs: { title: 'T' } }],
    );
  });

  it('other frames, sound and film are linked', () => {
    expect(through('<iframe src="https://example.org/map" title="Map"></iframe>')).toBe(
      '<p><a href="https://example.org/map" rel="noopener">Map</a></p>',
    );
    expect(through('<iframe src="javascript:x">y</iframe>')).toBe('');
    expect(through('<video poster="x"><source src="https://example.org/a.mp4">old browser</video>')).toBe(
      '<p><a href="https://example.org/a.mp4" rel="noopener">a.mp4</a></p>',
    );
  });
});
