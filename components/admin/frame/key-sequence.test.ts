import { describe, expect, it } from 'vitest';
import { type KeyState, nextKeyState } from './key-sequence.ts';

const rest: KeyState = { awaitsLetter: false };
const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

const type = (keys: string, singleKeys = true) =>
  [...keys].reduce((state, key) => nextKeyState(state, press(key), singleKeys), rest);

describe('keyboard shortcuts', () => {
  it('Ctrl+K and Cmd+K open the palette, also while typing', () => {
    expect(nextKeyState(rest, press('k', { ctrlKey: true }), false).command).toEqual({ kind: 'palette' });
    expect(nextKeyState(rest, press('K', { metaKey: true }), false).command).toEqual({ kind: 'palette' });
  });

  it('g and a letter go to a screen', () => {
    expect(type('gp')).toEqual({ awaitsLetter: false, command: { kind: 'go', letter: 'p' } });
    expect(type('xgP').command).toEqual({ kind: 'go', letter: 'p' });
  });

  it('g twice is a place, not a new beginning', () => {
    expect(type('gg').command).toEqual({ kind: 'go', letter: 'g' });
  });

  it('a question mark opens the help, although Shift is pressed first', () => {
    expect(type('?').command).toEqual({ kind: 'help' });
    const afterShift = nextKeyState({ awaitsLetter: true }, press('Shift'), true);
    expect(afterShift).toEqual({ awaitsLetter: true });
  });

  it('letters are text while typing and where the person switched them off', () => {
    expect(type('gp?', false)).toEqual(rest);
  });

  it('the browser’s own combinations stay the browser’s', () => {
    expect(nextKeyState({ awaitsLetter: true }, press('p', { ctrlKey: true }), true)).toEqual(rest);
    expect(nextKeyState(rest, press('k', { ctrlKey: true, altKey: true }), true)).toEqual(rest);
    expect(nextKeyState(rest, press('g', { altKey: true }), true)).toEqual(rest);
  });
});
