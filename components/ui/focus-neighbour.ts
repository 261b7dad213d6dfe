/**
 * For lists whose rows go away when something is done with them: whoever works through such a list with the keyboard goes
 * on in the row after it (or before it, or at the list's tab), instead of at the top of the page.
 * @param within an element of the row that is about to go
 */
export function focusNeighbour(within: Element | null): void {
  const row = within?.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const target =
    neighbour?.querySelector<HTMLElement>('button:not(:disabled)') ??
    document.querySelector<HTMLElement>('main nav a[aria-current="page"]');
  target?.focus();
}
