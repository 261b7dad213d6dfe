'use client';

import { useEditorScreen } from '../editor-screen.ts';
import { PublishDialog } from '../publishing/publish-dialog.tsx';
import { UnpublishDialog } from '../publishing/unpublish-dialog.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { FootnoteDialog } from './footnote-dialog.tsx';
import { ImageDialog } from './image-dialog.tsx';
import { KeptDialog } from './kept-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { QuotationDialog } from './quotation-dialog.tsx';
import { VideoDialog } from './video-dialog.tsx';

/** The dialogue that has been asked for. */
export function AskedDialog() {
  const { asked } = useEditorScreen();
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'image':
      return <ImageDialog position={asked.position} />;
    case 'footnote':
      return <FootnoteDialog position={asked.position} />;
    case 'link':
      return <LinkDialog />;
    case 'video':
      return <VideoDialog />;
    case 'quotation':
      return <QuotationDialog />;
    case 'code':
      return <CodeDialog />;
    case 'kept':
      return <KeptDialog />;
    case 'publish':
      return <PublishDialog />;
    case 'unpublish':
      return <UnpublishDialog />;
  }
}
