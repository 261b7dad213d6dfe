import { interfaceLocale, type Locale } from './locale.ts';

/**
 * The interface language that suits a browser best.
 * @param header `Accept-Language`, e.g. `fr, de-AT;q=0.8` (RFC 9110, 12.5.4)
 * @returns undefined where the browser says nothing
 */
export function acceptedLocale(header: string | null): Locale | undefined {
  const wishes = (header ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...parameters] = part.split(';').map(text => text.trim());
      const weight = parameters.find(parameter => parameter.startsWith('q='));
      return { tag, weight: weight ? Number(weight.slice(2)) || 0 : 1 };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}\b/i.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const known = wishes.find(({ tag }) => /^(de|en)\b/i.test(tag)) ?? wishes[0];
  return known && interfaceLocale(known.tag);
}
