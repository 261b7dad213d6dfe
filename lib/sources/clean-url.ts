/**
 * An address in the form in which two spellings of it are equal and that still leads to the same page: scheme and host
 * lower-case, default port, credentials and fragment dropped (but not a `#!` route), tracking parameters removed, the
 * others sorted by name, percent-encodings in capitals. Other schemes and unreadable addresses come back trimmed.
 */
export function cleanUrl(address: string): string {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (!url.hash.startsWith('#!')) url.hash = '';
  url.pathname = url.pathname.replace(/%[0-9a-f]{2}/gi, code => code.toUpperCase());
  url.search = cleanSearch(url.search);
  return url.href;
}

/** Works on the parameters as written: not every site reads them back from another encoding. */
function cleanSearch(search: string): string {
  const parameters = search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map(written => ({ written, name: nameOf(written) }));
  const kept = parameters.filter(({ name }) => !TRACKING.test(name));
  const query = kept
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ written }) => written)
    .join('&');
  return query && `?${query}`;
}

function nameOf(parameter: string): string {
  const [name = ''] = new URLSearchParams(parameter).keys();
  return name;
}

/** Parameters that tell where a reader came from, never what the page shows */
const TRACKING = new RegExp(
  `^(?:${[
    '(?:utm|mtm|matomo|piwik|mc|hsa|trk|vero|wt|ga|itm|_hs|__hs)_.*',
    'pk_(?:campaign|cpn|kwd|keyword|source|medium|content)',
    'at_(?:campaign|medium|format|custom\\d|link.*|bbc.*|ptr.*)',
    'ns_(?:campaign|mchannel|source|linkname|fee)',
    '(?:fb|y|tw|tt|g|d)clid|msclkid|gclsrc|[gw]braid|igsh(?:id)?|li_fat_id|mkt_tok|epik|srsltid|hss_channel|_hsmi|_hsenc',
    'ref_(?:src|url)|_ga|_gl|_openstat|zanpid|wtrid|wtmc|wt_z?mc|ncid|cmpid|xtor|s_?cid|sc_cid|ocid|icid|rb_clickid',
    'sara_ref|smid|smtyp|algo_ref|spm|guccounter|guce_referrer(?:_sig)?|share_?from|_branch_match_id|phpsessid',
  ].join('|')})$`,
  'i',
);
