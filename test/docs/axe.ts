import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The serious and critical findings: each of them inside what we add, by rule and count elsewhere. */
export async function findings(page: Page): Promise<{ ours: string[]; theirs: string[] }> {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  ); // it is there now
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const ours: string[] = [];
  const theirs: string[] = [];
  for (const { id, nodes } of grave) {
    const own = await page.evaluate(
      (targets) =>
        targets.filter((each) => {
          const found = document.querySelector(each);
          // The badge of what is deprecated is Redoc's own.
          if (found?.textContent === 'deprecated') return false;
          return found?.closest('[data-component-name^="Markdown/"], [class^="page-"]');
        }),
      nodes.map(({ target }) => String(target.at(-1))),
    );
    ours.push(...own.map((target) => `${id}: ${target}`));
    if (nodes.length > own.length) theirs.push(`${id} ${nodes.length - own.length}`);
  }
  return { ours, theirs };
}
