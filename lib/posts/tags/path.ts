/** Where the articles with a tag are listed; percent-encoded like an article's path. */
export function tagPath(slug: string): string {
  return `/tag/${encodeURIComponent(slug)}`;
}
