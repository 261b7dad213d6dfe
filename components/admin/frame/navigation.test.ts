import { describe, expect, it } from 'vitest';
import de from '#messages/de.json' with { type: 'json' };
import en from '#messages/en.json' with { type: 'json' };
import { isCurrent, screens } from './navigation.ts';

describe('the sidebar', () => {
  it('marks the screen that is shown, and the one a page belongs to', () => {
    expect(isCurrent('/admin/posts', '/admin/posts')).toBe(true);
    expect(isCurrent('/admin/posts', '/admin/posts/0198c0de')).toBe(true);
    expect(isCurrent('/admin/posts', '/admin/postscript')).toBe(false);
  });

  it('marks the first screen only as itself', () => {
    expect(isCurrent('/admin', '/admin')).toBe(true);
    expect(isCurrent('/admin', '/admin/posts')).toBe(false);
  });

  it('marks exactly one screen for each address of its own', () => {
    for (const { href } of screens) {
      expect(screens.filter(screen => isCurrent(screen.href, href)).map(screen => screen.href)).toEqual([href]);
    }
  });

  it('has a letter of its own and a name in both languages for every screen', () => {
    expect(new Set(screens.map(screen => screen.letter)).size).toBe(screens.length);
    for (const { key } of screens) {
      expect(de.admin.frame.nav[key]).toBeTruthy();
      expect(en.admin.frame.nav[key]).toBeTruthy();
    }
  });
});
