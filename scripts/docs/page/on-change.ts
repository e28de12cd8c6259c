/** Calls back first once Redoc has taken over the page, then and after each change of what it shows, at most once a frame. */
export function onChange(begin: (root: HTMLElement) => void, callback: (root: HTMLElement) => void): void {
  const root = document.getElementById('redoc');
  if (!root) throw new Error('Redoc has no element of its own any more: see on-change.ts.');
  whenHydrated(root, () => {
    let isAwaited = false;
    const update = () => {
      isAwaited = false;
      callback(root);
    };
    begin(root);
    callback(root);
    new MutationObserver(() => {
      if (!isAwaited) requestAnimationFrame(update);
      isAwaited = true;
    }).observe(root, { childList: true, subtree: true });
  });
}

/** Waits until React has claimed the elements that it found: others among them would have it build them all anew. */
function whenHydrated(root: HTMLElement, callback: () => void): void {
  const last = root.querySelector('[data-testid="middle-panel"]');
  if (last && Object.keys(last).some((key) => key.startsWith('__react'))) callback();
  else setTimeout(() => whenHydrated(root, callback), 20);
}
