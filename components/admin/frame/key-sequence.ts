export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

type Command = { kind: 'palette' } | { kind: 'help' } | { kind: 'go'; letter: string };

export interface KeyState {
  /** `g` was pressed and a letter is awaited */
  awaitsLetter: boolean;
  command?: Command;
}

/**
 * What a key press means: Ctrl/Cmd+K opens the palette; `?` the help; `g` and then a letter goes to a screen.
 *
 * @param singleKeys whether keys without Ctrl or Cmd count: not while typing, and not where the person switched them off
 *   (WCAG 2.1.4)
 */
export function nextKeyState(before: KeyState, press: KeyPress, singleKeys: boolean): KeyState {
  const key = press.key.toLowerCase();
  if (key === 'k' && (press.ctrlKey || press.metaKey) && !press.altKey) {
    return { awaitsLetter: false, command: { kind: 'palette' } };
  }
  if (!singleKeys || press.ctrlKey || press.metaKey || press.altKey) return { awaitsLetter: false };
  if (key === 'shift') return { awaitsLetter: before.awaitsLetter };
  if (before.awaitsLetter && /^[a-z]$/.test(key)) {
    return { awaitsLetter: false, command: { kind: 'go', letter: key } };
  }
  if (key === '?') return { awaitsLetter: false, command: { kind: 'help' } };
  return { awaitsLetter: key === 'g' };
}
