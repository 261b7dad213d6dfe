import { EditorSkeleton } from '#components/admin/editor/editor-skeleton.tsx';

export default function Loading() {
  return <EditorSkeleton />;
}
