import { tagPath } from '#lib/posts/tags/path.ts';

interface Props {
  tags: { slug: string; name: string }[];
  label: string;
}

export function TagList({ tags, label }: Props) {
  return (
    <ul className="tags" aria-label={label}>
      {tags.map(tag => (
        <li key={tag.slug}>
          <a href={tagPath(tag.slug)} rel="tag">
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
