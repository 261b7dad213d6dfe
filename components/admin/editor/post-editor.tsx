'use client';

import { ConflictNotice } from './conflict/conflict-notice.tsx';
import { AskedDialog } from './dialogs/asked-dialog.tsx';
import { DocumentField } from './document/document-field.tsx';
import { FactsLine } from './document/facts-line.tsx';
import type { EditorProps } from './edited-post.ts';
import './editor.css';
import { EditorScreenContext } from './editor-screen.ts';
import { EditorSkeleton } from './editor-skeleton.tsx';
import { HeadBar } from './head-bar.tsx';
import { Notices } from './notices.tsx';
import { SidePanel } from './side-panel.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { UploadList } from './upload/upload-list.tsx';
import { useEditorScreenValue } from './use-editor-screen.ts';
import { ViewSwitch } from './view-switch.tsx';
import { WordFields } from './word-fields.tsx';

/** The screen on which a post is written: the text, its originals and settings beside it. */
export function PostEditor(props: EditorProps) {
  const screen = useEditorScreenValue(props);
  if (!screen) return <EditorSkeleton />;
  const textIsShown = screen.view === 'text';
  return (
    <EditorScreenContext value={screen}>
      <div data-wide className="editor-screen">
        <HeadBar />
        <ViewSwitch className="xl:hidden" />
        <div className="xl:grid xl:grid-cols-[minmax(0,1fr)_24rem] xl:gap-8">
          <div className={textIsShown ? undefined : 'max-xl:hidden'}>
            {screen.editable ? (
              <div className="editor-toolbar-place">
                <Toolbar />
              </div>
            ) : null}
            <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-4 py-4 sm:px-6">
              <ConflictNotice />
              <Notices />
              <UploadList />
              <WordFields />
              <DocumentField />
              <FactsLine />
            </div>
          </div>
          <SidePanel />
        </div>
        <AskedDialog />
      </div>
    </EditorScreenContext>
  );
}
