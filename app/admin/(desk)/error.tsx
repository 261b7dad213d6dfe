'use client';

import { ScreenError, type ScreenErrorProps } from '#components/admin/frame/screen-error.tsx';

export default function DeskError(props: ScreenErrorProps) {
  return <ScreenError {...props} />;
}
