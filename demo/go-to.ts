/** Moves to an element by script, because the URL hash holds the choices. Opens what it is in. */
export function goTo(goal: HTMLElement, block: ScrollLogicalPosition = 'start') {
  const details = goal.closest('details');
  if (details) details.open = true;
  goal.focus({preventScroll: true});
  goal.scrollIntoView({block});
}

/** Has links within the page move by script. */
export function leadLinks() {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const goal = link && document.getElementById(link.hash.slice(1));
    if (!goal || event.defaultPrevented) return;
    event.preventDefault();
    goTo(goal, goal.id.startsWith('field-') ? 'center' : 'start');
  });
}
