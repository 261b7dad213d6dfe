import { isAllowedHref, safeHref } from '#lib/documents/addresses.ts';

/**
 * An address as people type it: `example.org/page` is a web page, `name@example.org` an e-mail address, `/page` a page
 * of this blog. Undefined for what no link may lead to.
 */
export function typedAddress(written: string): string | undefined {
  const typed = written.trim();
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+$/.test(typed)) return allowed(`mailto:${typed}`);
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]|$)/u.test(typed)) return safeHref(`https://${typed}`);
  return safeHref(typed);
}

function allowed(href: string): string | undefined {
  return isAllowedHref(href) ? href : undefined;
}
