import { element } from './xml.ts';

export interface SitemapPage {
  /** Absolute */
  url: string;
  modifiedAt?: Date;
}

/** The protocol's limit for one file (https://www.sitemaps.org/protocol.html). */
export const pagesPerSitemap = 50_000;

export function sitemap(pages: readonly SitemapPage[]): string {
  return document('urlset', 'url', pages);
}

/** For blogs with more pages than one file may hold: names the files. */
export function sitemapIndex(files: readonly SitemapPage[]): string {
  return document('sitemapindex', 'sitemap', files);
}

function document(root: string, name: string, pages: readonly SitemapPage[]): string {
  const rows = pages.map(({ url, modifiedAt }) => {
    const changed = modifiedAt ? element('lastmod', modifiedAt.toISOString()) : '';
    return `<${name}>${element('loc', url)}${changed}</${name}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('\n')}
</${root}>
`;
}
