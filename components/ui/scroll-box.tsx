'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cn } from './class-names.ts';

interface ScrollBoxProps {
  /** Names the box where it scrolls and therefore takes the keyboard's focus */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Scrolls sideways where its content is wider, and is reachable by keyboard only then. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={box}
      className={cn('relative overflow-x-auto overscroll-x-contain', className)}
      {...(scrolls ? { 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </section>
  );
}
