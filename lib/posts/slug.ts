/** Code points; long enough for a headline, short enough to be read in an address bar */
const maxLength = 80;

/**
 * First path segments that belong to the blog itself, now or by design. Slugs have no dots, so `feed.xml`, `robots.txt`
 * and the like cannot be hidden by an article; they stand here without their endings to keep confusion away.
 */
export const reservedSlugs: ReadonlySet<string> = new Set(
  `admin api archive assets atom author comments favicon feed health home index login logout manifest media next page
  preview public robots rss search set-up setup sign-in sign-out sitemap source sources static tag tags`.split(/\s+/),
);

/**
 * The last part of an article's address, made from its title: lower case, words joined by single hyphens, at most 80
 * characters, never empty, never reserved-looking by accident (see {@link isReservedSlug} for what still is).
 *
 * Latin letters lose their accents; in German ä, ö, ü become ae, oe, ue. Letters of other scripts stay as they are:
 * there is no transliteration of Arabic, Hebrew or Chinese that their readers would write themselves, and browsers show
 * such addresses as words (RFC 3987). Emoji and punctuation only separate words.
 *
 * @param locale language of the title, BCP 47
 */
export function slugFrom(title: string, locale = 'de'): string {
  const german = /^de\b/i.test(locale);
  const words = latinised(title, german)
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(?<=\p{L})['’ʼ`´](?=\p{L})/gu, '')
    .replace(/&/g, german ? ' und ' : ' and ')
    .match(/[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}\p{Mc}]*/gu);
  return shortened(words ?? []) || (german ? 'beitrag' : 'post');
}

/** Whether an article with this slug would hide a page of the blog; a year would hide that year's archive. */
export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.has(slug) || /^\d{4}$/.test(slug);
}

/** The path under which an article is read. Letters beyond ASCII are percent-encoded, as headers and XML want them. */
export function articlePath(slug: string): string {
  return `/${encodeURIComponent(slug)}`;
}

/** The slug in a part of a requested path, which may be percent-encoded or not. */
export function slugInPath(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part; // a lone percent sign: no article has one
  }
}

/** Makes room for a number: `a-long-title` and 2 give `a-long-title-2`, still within the limit. */
export function numberedSlug(slug: string, number: number): string {
  const ending = `-${number}`;
  const kept = [...slug].slice(0, maxLength - ending.length).join('');
  return `${kept.replace(/-+$/, '')}${ending}`;
}

/** Lower case, compatibility forms resolved, Latin letters without marks, all else composed again. */
function latinised(text: string, german: boolean): string {
  const lower = text.toWellFormed().normalize('NFKC').toLowerCase().normalize('NFC');
  const spelled = german ? lower.replace(/[äöü]/g, letter => UMLAUTS[letter] ?? letter) : lower;
  return spelled
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋŧ]/g, letter => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

function shortened(words: string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if ([...longer].length > maxLength) return slug || [...word].slice(0, maxLength).join('');
    slug = longer;
  }
  return slug;
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };
/** Latin letters that Unicode does not decompose. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
};
