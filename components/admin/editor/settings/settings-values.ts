import type { CommentPolicy } from '#lib/database/generated/enums.ts';
import type { EditedPost } from '../edited-post.ts';

/** What the settings' form holds. */
export interface SettingsValues {
  slug: string;
  tags: readonly string[];
  commentPolicy: CommentPolicy;
  noindex: boolean;
  /** In the order of the note on the source */
  sources: readonly { id: string; title: string }[];
  sourceNote: boolean;
  sourceNoteReason: string;
}

/** Where a refusal of the server belongs. */
export type SettingsErrors = Partial<Record<'slug' | 'tags' | 'sources' | 'sourceNoteReason' | 'form', string>>;

export function settingsOf(post: EditedPost, sources: readonly { id: string; title: string }[]): SettingsValues {
  const { slug, tags, commentPolicy, noindex, sourceNote, sourceNoteReason } = post;
  return {
    ...{ slug, tags, commentPolicy, noindex, sourceNote, sourceNoteReason },
    sources: sources.map(({ id, title }) => ({ id, title })),
  };
}

/** What of a form differs from what is stored. */
export function changesOf(values: SettingsValues, stored: SettingsValues): Partial<SettingsValues> {
  const names = Object.keys(values) as (keyof SettingsValues)[];
  const different = names.filter(name => JSON.stringify(values[name]) !== JSON.stringify(stored[name]));
  return Object.fromEntries(different.map(name => [name, values[name]]));
}

/** Puts each sentence of a refusal beside the field that it is about. */
export function errorsOf(error: { code: string; message: string; fields?: Record<string, string> }): SettingsErrors {
  const field = fieldOfCode[error.code];
  if (field) return { [field]: error.message };
  const errors: SettingsErrors = {};
  for (const [path, sentence] of Object.entries(error.fields ?? {})) {
    const name = path.split('.')[0] === 'sourceIds' ? 'sources' : path.split('.')[0];
    if (name === 'slug' || name === 'tags' || name === 'sources' || name === 'sourceNoteReason')
      errors[name] ??= sentence;
    else errors.form = error.message;
  }
  return Object.keys(errors).length > 0 ? errors : { form: error.message };
}

const fieldOfCode: Record<string, keyof SettingsErrors> = {
  'post.slugTaken': 'slug',
  'post.slugReserved': 'slug',
  'post.reasonMissing': 'sourceNoteReason',
  'post.sourceUnknown': 'sources',
};

/** Adds names to tags as they are typed or pasted, commas between them; a tag in other case is the same tag. */
export function withTags(tags: readonly string[], typed: string): readonly string[] {
  const all = [...tags];
  for (const name of typed.split(/[,\n]/).map(part => part.replace(/\s+/g, ' ').trim())) {
    if (name !== '' && !all.some(tag => tag.toLowerCase() === name.toLowerCase())) all.push(name);
  }
  return all.length === tags.length ? tags : all;
}

/** Moves the element one place towards the beginning (-1) or the end (1). */
export function moved<Element>(list: readonly Element[], index: number, by: -1 | 1): readonly Element[] {
  const to = index + by;
  if (to < 0 || to >= list.length) return list;
  const rest = list.toSpliced(index, 1);
  return rest.toSpliced(to, 0, list[index] as Element);
}
