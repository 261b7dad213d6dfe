import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { imageMimes } from '#lib/media/formats.ts';

const key = new PluginKey<DecorationSet>('uploadPlaces');

type Change = { hold: { id: string; position: number; label: string } } | { release: string };

/** Keeps the places of pictures that are on their way, and takes pictures that are dropped or pasted. */
export const UploadPlaces = Extension.create<{ take: (files: File[], position?: number) => void }>({
  name: 'uploadPlaces',

  addOptions: () => ({ take: () => undefined }),

  addProseMirrorPlugins() {
    const { take } = this.options;
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, before) {
            const places = before.map(transaction.mapping, transaction.doc);
            const change = transaction.getMeta(key) as Change | undefined;
            if (!change) return places;
            if ('release' in change)
              return places.remove(places.find(undefined, undefined, spec => spec.id === change.release));
            const { id, position, label } = change.hold;
            return places.add(transaction.doc, [Decoration.widget(position, () => waiting(label), { id })]);
          },
        },
        props: {
          decorations: state => key.getState(state),
          handlePaste(_view, event) {
            const files = pictures(event.clipboardData);
            // Office programs put a picture of the text beside the text.
            if (files.length === 0 || event.clipboardData?.getData('text/html')) return false;
            take(files);
            return true;
          },
          handleDrop(view, event, _slice, moved) {
            const files = moved ? [] : pictures(event.dataTransfer);
            if (files.length === 0) return false;
            event.preventDefault();
            take(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos);
            return true;
          },
        },
      }),
    ];
  },

  addCommands() {
    const change =
      (meta: Change) =>
      ({
        tr,
        dispatch,
      }: {
        tr: EditorState['tr'];
        dispatch?: ((transaction: EditorState['tr']) => void) | undefined;
      }) => {
        dispatch?.(tr.setMeta(key, meta).setMeta('addToHistory', false));
        return true;
      };
    return {
      holdUploadPlace: (id, position, label) => change({ hold: { id, position, label } }),
      releaseUploadPlace: id => change({ release: id }),
    };
  },
});

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    uploadPlaces: {
      holdUploadPlace: (id: string, position: number, label: string) => ReturnType;
      releaseUploadPlace: (id: string) => ReturnType;
    };
  }
}

/** Where the held place is by now; undefined where its surroundings were deleted. */
export function uploadPlace(state: EditorState, id: string): number | undefined {
  return key.getState(state)?.find(undefined, undefined, spec => spec.id === id)[0]?.from;
}

function pictures(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter(
    ({ type }) => type.startsWith('image/') || imageMimes.some(mime => mime === type),
  );
}

function waiting(label: string): HTMLElement {
  const place = document.createElement('span');
  place.className = 'upload-place';
  place.textContent = label;
  return place;
}
