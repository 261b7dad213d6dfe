import { type AnyExtension, getSchema, Node, type NodeConfig } from '@tiptap/core';
import { Footnote } from './extensions/footnote.ts';
import { Image } from './extensions/image.ts';
import { Provenance } from './extensions/provenance.ts';
import { tableExtensions } from './extensions/table.ts';
import { textExtensions } from './extensions/text.ts';
import { Video } from './extensions/video.ts';

/**
 * The one schema of everything that can stand in a post. The editor takes these extensions as they are (or through
 * `withNodeViews`); parsing, rendering and importing rest on `schema`, which is built from them.
 */
export const documentExtensions: AnyExtension[] = [
  ...textExtensions,
  ...tableExtensions,
  Image,
  Video,
  Footnote,
  Provenance,
];

/** The same schema for ProseMirror. */
export const schema = getSchema(documentExtensions);

/** `documentExtensions` with the editor's own views of some nodes, by node name: `{ image: () => ReactNodeViewRenderer(…) }`. */
export function withNodeViews(views: Record<string, NodeConfig['addNodeView']>): AnyExtension[] {
  return documentExtensions.map(extension => {
    const addNodeView = views[extension.name];
    return extension instanceof Node && addNodeView ? extension.extend({ addNodeView }) : extension;
  });
}
