import type { Mark } from '../model.ts';

type Simple = Exclude<Mark['type'], 'link'>;
type Link = Extract<Mark, { type: 'link' }>['attrs'];

interface Suspended {
  counts: Record<Simple, number>;
  links: Link[];
}

/** The marks of the elements around the current place. Takes constant time however deeply elements are nested. */
export class ActiveMarks {
  private counts = none();
  private links: Link[] = [];
  private cached: Mark[] | undefined;

  /** The same array as long as nothing changes. */
  get current(): Mark[] {
    this.cached ??= this.collect();
    return this.cached;
  }

  get insideLink(): boolean {
    return this.links.length > 0;
  }

  /** @returns what takes the marks off again */
  add(marks: readonly Mark[]): () => void {
    if (marks.length === 0) return () => undefined;
    this.change(marks, 1);
    return () => this.change(marks, -1);
  }

  /** Takes all marks off for what stands apart from the line, such as a footnote's text. */
  suspend(): Suspended {
    const { counts, links } = this;
    this.resume({ counts: none(), links: [] });
    return { counts, links };
  }

  resume({ counts, links }: Suspended): void {
    this.counts = counts;
    this.links = links;
    this.cached = undefined;
  }

  private change(marks: readonly Mark[], by: 1 | -1): void {
    for (const mark of marks) {
      if (mark.type !== 'link') this.counts[mark.type] += by;
      else if (by === 1) this.links.push(mark.attrs);
      else this.links.pop();
    }
    this.cached = undefined;
  }

  private collect(): Mark[] {
    const link = this.links.at(-1);
    const simple = SIMPLE.filter(type => this.counts[type] > 0).map(type => ({ type }));
    return link ? [{ type: 'link', attrs: link }, ...simple] : simple;
  }
}

const SIMPLE: readonly Simple[] = ['bold', 'italic', 'strike', 'code'];

function none(): Record<Simple, number> {
  return { bold: 0, italic: 0, strike: 0, code: 0 };
}
