/**
 * `Mod+Shift+8` as it is printed on this keyboard, and as `aria-keyshortcuts` writes it (WAI-ARIA 1.2, section 6.6).
 * @param words names of the keys in the person's language, for keyboards that print words
 * @param platform `navigator.platform`
 */
export function keysFor(keys: string, words: Record<string, string>, platform = navigator.platform) {
  const isApple = /^(Mac|iP)/.test(platform);
  const names = isApple ? appleSigns : words;
  const shown = keys
    .split('+')
    .map(part => names[part] ?? part)
    .join(isApple ? '' : '+');
  return { shown, spoken: keys.replace('Mod', isApple ? 'Meta' : 'Control') };
}

const appleSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
