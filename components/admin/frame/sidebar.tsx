import { useFrame } from './frame-context.ts';
import { BlogLink, SearchButton } from './frame-parts.tsx';
import { NavList } from './nav-list.tsx';
import { UserMenu } from './user-menu.tsx';

export function Sidebar() {
  const { allowed, heldComments } = useFrame();
  return (
    <header className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto border-e bg-muted/50 p-3 lg:flex">
      <BlogLink />
      <SearchButton />
      <NavList allowed={allowed} heldComments={heldComments} />
      <div className="mt-auto">
        <UserMenu />
      </div>
    </header>
  );
}
