import { describe, expect, it } from 'vitest';
import { prefilledFrom } from './shared-with.ts';

describe('what an app shares', () => {
  it.each([
    [
      'a link of its own',
      { url: 'https://a.example/x', title: 'X' },
      { url: 'https://a.example/x', text: '', title: '' },
    ],
    [
      'a link behind words',
      { text: 'Schau: https://a.example/x' },
      { url: 'https://a.example/x', text: '', title: '' },
    ],
    ['a link as its title', { title: 'https://a.example/x' }, { url: 'https://a.example/x', text: '', title: '' }],
    ['words alone', { title: ' Brief ', text: 'Am Deich' }, { url: '', text: 'Am Deich', title: 'Brief' }],
  ])('is understood as %s', (_what, shared, expected) => {
    expect(prefilledFrom(shared)).toEqual(expected);
  });

  it('is a quotation where many words come with the link', () => {
    const words = 'Das Wasser steht bis an die zweite Stufe. '.repeat(8).trim();
    const url = 'https://a.example/x';
    expect(prefilledFrom({ text: `${words} ${url}` })).toEqual({ url, text: words, title: '' });
  });

  it('is nothing where there is nothing', () => {
    expect(prefilledFrom({ title: 'Nur ein Titel' })).toBeUndefined();
    expect(prefilledFrom({})).toBeUndefined();
  });
});
