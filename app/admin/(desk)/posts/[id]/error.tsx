'use client';

import { ScreenError, type ScreenErrorProps } from '#components/admin/frame/screen-error.tsx';

export default function EditorError(props: ScreenErrorProps) {
  return <ScreenError {...props} />;
}
