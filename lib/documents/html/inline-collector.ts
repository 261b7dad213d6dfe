import { cleanLine } from '../clean-text.ts';
import type { Footnote, Inline, Mark } from '../model.ts';

/** A line under construction: white space collapses as in CSS Text 3, section 4.1, and none remains at its edges. */
export class InlineCollector {
  readonly content: Inline[] = [];
  /** Marks of the white space after the last word; printed only if another word follows on the line */
  private space: Mark[] | undefined;
  private breaks: Mark[][] = [];

  get isEmpty(): boolean {
    return this.content.length === 0;
  }

  /** How many line breaks stand at the end so far. */
  get trailingBreaks(): number {
    return this.breaks.length;
  }

  addText(text: string, marks: Mark[]): void {
    const words = cleanLine(text).replace(/[ \f]+/g, ' ');
    if (words.startsWith(' ')) this.space ??= marks;
    const inner = words.replace(/^ | $/g, '');
    if (inner === '') return;
    this.flush();
    this.push(inner, marks);
    if (words.endsWith(' ')) this.space = marks;
  }

  addBreak(marks: Mark[]): void {
    this.space = undefined;
    if (!this.isEmpty) this.breaks.push(marks);
  }

  addFootnote(note: Footnote): void {
    this.flush();
    this.content.push(note);
  }

  /** Writes the breaks and the space that turn out to stand between words. */
  private flush(): void {
    for (const marks of this.breaks) this.content.push({ type: 'hardBreak', marks });
    this.breaks = [];
    if (this.space && !this.isEmpty && this.content.at(-1)?.type !== 'hardBreak') this.push(' ', this.space);
    this.space = undefined;
  }

  private push(text: string, marks: Mark[]): void {
    const last = this.content.at(-1);
    if (last?.type === 'text' && last.marks === marks) last.text += text;
    else this.content.push({ type: 'text', text, marks });
  }
}
