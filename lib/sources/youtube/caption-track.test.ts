import { describe, expect, it } from 'vitest';
import { chooseTrack } from './caption-track.ts';

const track = (languageCode: string, kind?: 'asr') => ({ languageCode, kind, baseUrl: '' });

describe('the caption track an article rests on', () => {
  it.each<[string, string[], string | undefined, string[], string | undefined]>([
    ['written by people before automatic', ['en:asr', 'en'], 'en', [], 'en'],
    ['automatic before a translation', ['de', 'fr', 'en:asr'], 'en', ['de'], 'en:asr'],
    ['a regional variety of the language spoken', ['de', 'en-GB', 'en:asr'], 'en', [], 'en-GB'],
    ['the very variety, where both are there', ['pt', 'pt-BR'], 'pt-BR', [], 'pt-BR'],
    ['people before the very variety by machine', ['pt', 'pt-BR:asr'], 'pt-BR', [], 'pt'],
    ['a wanted language, where the one spoken is unknown', ['fr', 'de', 'en'], undefined, ['de', 'en'], 'de'],
    ['the first, where nothing is known', ['fr', 'it'], undefined, ['de'], 'fr'],
    ['the first by people, where nothing is known', ['fr:asr', 'it'], undefined, [], 'it'],
    ['none, where there is none', [], 'en', ['de'], undefined],
  ])('is %s', (_what, tracks, original, languages, expected) => {
    const list = tracks.map(each => track(each.split(':')[0] ?? '', each.endsWith(':asr') ? 'asr' : undefined));
    const chosen = chooseTrack(list, original, languages);
    expect(chosen && `${chosen.languageCode}${chosen.kind ? ':asr' : ''}`).toBe(expected);
  });
});
