/**
 * Marks the place in the menu where a page is opened, in its introduction. The page comes with its first item marked; React
 * takes that over as it stands, and takes it for what the address says.
 */
export function followAddress(root: HTMLElement): void {
  const { hash } = window.location;
  if (!hash.startsWith('#/section/')) return;
  const links = root.querySelectorAll<HTMLElement>('[data-component-name="Menu/MenuItem"] > a');
  const wanted = [...links].find((link) => link.getAttribute('href') === hash)?.firstElementChild;
  const marked = root.querySelector('[data-component-name="Menu/MenuItem"] [data-active="true"]');
  if (wanted && marked && wanted !== marked) swapLooks(wanted, marked);
}

function swapLooks(one: Element, other: Element): void {
  const others = [other, ...other.querySelectorAll('*')];
  for (const [index, each] of [one, ...one.querySelectorAll('*')].entries()) {
    const second = others[index];
    if (second) swapAttributes(each, second);
  }
}

function swapAttributes(one: Element, other: Element): void {
  for (const name of ['class', 'data-active']) {
    const [first, second] = [one.getAttribute(name), other.getAttribute(name)];
    if (first === null || second === null) continue;
    one.setAttribute(name, second);
    other.setAttribute(name, first);
  }
}
