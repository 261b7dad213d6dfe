import type { RenderLabels } from '../html/options.ts';

export const LABELS: RenderLabels = {
  footnotes: 'Fußnoten',
  backToReference: number => `Zurück zu ${number}`,
  table: 'Tabelle',
  videoNotice: 'Liegt bei YouTube.',
};
