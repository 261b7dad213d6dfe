import { slugFrom } from '#lib/posts/slug.ts';
import { canonicalText, type EditedText } from '../saving/text.ts';

/** Hands the text to the person as a Markdown file, which every program reads. */
export async function downloadText(text: EditedText): Promise<void> {
  // Needed once in a blue moon; the editor need not bring it along.
  const { documentToMarkdown } = await import('#lib/documents/markdown/export.ts');
  const { title, lead, excerpt, document: body } = canonicalText(text);
  const parts = [title && `# ${title}`, lead, documentToMarkdown(body), excerpt && `---\n\n${excerpt}`];
  const file = new Blob([`${parts.filter(Boolean).join('\n\n')}\n`], { type: 'text/markdown' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${slugFrom(title)}.md`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
