/** What the person chose; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Read on the server, so that the page arrives in the right colours and never flashes. */
export const themeCookie = 'quellwerk-theme';

export function themeFrom(value: string | undefined): Theme {
  return themes.find(theme => theme === value) ?? 'system';
}
