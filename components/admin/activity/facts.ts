import type { Translator } from '#lib/i18n/translator.ts';
import { wordFor } from './word-for.ts';

/**
 * An event's details as a line: a title speaks for itself, other values stand behind their name, and what is empty or
 * false is left out. `{"title": "Neu", "slug": "neu", "wasPublished": false}` → `„Neu“ · Adresse: neu`
 */
export function facts(details: unknown, t: Translator): string {
  if (typeof details !== 'object' || details === null) return '';
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== '' && value !== false && typeof value !== 'object')
    .map(([name, value]) => fact(name, value, t))
    .join(' · ');
}

function fact(name: string, value: unknown, t: Translator): string {
  if (name === 'title') return t('events.quoted', { title: String(value) });
  const label = wordFor(t, 'details', name);
  if (value === true) return label;
  const words = name === 'changed' ? String(value).split(', ') : [String(value)];
  return `${label}: ${words.map(word => (name === 'changed' ? wordFor(t, 'fields', word) : word)).join(', ')}`;
}
