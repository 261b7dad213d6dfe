'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { type KeyState, nextKeyState } from './key-sequence.ts';
import { type ScreenKey, screens } from './navigation.ts';

/** How long a letter may come after `g`, in milliseconds */
const patience = 1500;

const storageKey = 'quellwerk-single-keys';
const changed = 'quellwerk-single-keys-changed';

interface Options {
  allowed: readonly ScreenKey[];
  openPalette: () => void;
  openHelp: () => void;
}

/** Listens for the frame's shortcuts, and lets the person switch those without Ctrl or Cmd off on this device. */
export function useShortcuts({ allowed, openPalette, openHelp }: Options) {
  const router = useRouter();
  const on = useSyncExternalStore(subscribe, singleKeysAreOn, () => true);
  const latest = useRef({ allowed, openPalette, openHelp });
  useEffect(() => {
    latest.current = { allowed, openPalette, openHelp };
  });

  useEffect(() => {
    let state: KeyState = { awaitsLetter: false };
    let since = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const before = event.timeStamp - since < patience ? state : { awaitsLetter: false };
      state = nextKeyState(before, event, on && !isTypingIn(event.target));
      since = event.timeStamp;
      const { command } = state;
      if (!command) return;
      if (command.kind === 'palette') latest.current.openPalette();
      if (command.kind === 'help') latest.current.openHelp();
      if (command.kind === 'go') {
        const screen = screens.find(({ letter }) => letter === command.letter);
        if (!screen || !latest.current.allowed.includes(screen.key)) return;
        router.push(screen.href);
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, router]);

  return { on, setOn: useCallback(storeSingleKeys, []) };
}

/** Where a letter is text or a choice in a list; in windows over the page single keys are at rest, too. */
function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(changed, listener);
  };
}

function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true; // the browser keeps no storage for this site
  }
}

function storeSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    return; // the browser keeps no storage for this site: the choice cannot be kept
  }
  window.dispatchEvent(new Event(changed));
}
