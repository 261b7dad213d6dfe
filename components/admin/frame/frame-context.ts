'use client';

import { createContext, use } from 'react';
import type { FrameProps } from './frame.tsx';

interface FrameValue extends Omit<FrameProps, 'children'> {
  openPalette: () => void;
  openHelp: () => void;
}

export const FrameContext = createContext<FrameValue | undefined>(undefined);

/** Who is signed in and what surrounds the screen, for the frame's own parts. */
export function useFrame(): FrameValue {
  const frame = use(FrameContext);
  if (!frame) throw new Error('useFrame outside Frame');
  return frame;
}
