import { lineOf } from './lines.ts';
import type { MetaTags } from './meta-tags.ts';

const LICENCE_LINK = 'link[rel~="license" i][href], a[rel~="license" i][href]';
/** Footers name the licence of the page; elsewhere a link to Creative Commons is as likely about one picture. */
const CC_IN_FOOTER = 'footer a[href*="creativecommons.org/"], [id*="footer" i] a[href*="creativecommons.org/"]';
const CC_ADDRESS = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\//;

/** A sentence that puts the text itself under a licence */
const CC_IN_WORDS =
  /\b(?:dieser?s?|this) (?:text|artikel|beitrag|werk|inhalt|post|article|work|content)\b[^.]{0,150}?\b(CC[ -]?(?:BY(?:[ -](?:NC|ND|SA)){0,2}|0)(?:[ -]\d\.\d)?)/iu;

/** Address of the licence that a page declares, or its name where it declares a Creative Commons licence by name only. */
export function findLicence(
  document: Document,
  declared: string | undefined,
  meta: MetaTags,
  absolute: (href: string | null | undefined) => string | undefined,
): string | undefined {
  const linked = [...document.querySelectorAll(LICENCE_LINK)].map(link => absolute(link.getAttribute('href')));
  const rights = meta.first(
    'dcterms.license',
    'dc.rights.license',
    'dcterms.rights',
    'dc.rights',
    'rights',
    'license',
    'copyright',
  );
  const named = lineOf(rights);
  const footer = absolute(document.querySelector(CC_IN_FOOTER)?.getAttribute('href'));
  return (
    linked.find(href => href && CC_ADDRESS.test(href)) ??
    absolute(declared) ??
    linked.find(Boolean) ??
    (/^https?:\/\/\S+$/.test(named) || /^(?:CC[ -]|Creative Commons)/i.test(named) ? named : undefined) ??
    (footer && CC_ADDRESS.test(footer) ? footer : undefined) ??
    CC_IN_WORDS.exec(lineOf(document.body.textContent))?.[1]
  );
}
