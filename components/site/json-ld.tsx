import { scriptJson } from '#lib/syndication/json-ld.ts';

/** Structured data for machines; nothing in it is run. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson leaves nothing that could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
    />
  );
}
