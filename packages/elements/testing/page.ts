/** Sample frameworks, as a page loads them. */
export const samples = '/examples/frameworks/';

/** Waits until `condition` gives something, for so many ms at most, and gives that. */
export async function until<T>(condition: () => T | null | undefined | false, longest = 15_000): Promise<T> {
  const end = performance.now() + longest;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > end) throw new Error(`This did not come true: ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The text of an element as it is read, with spaces folded. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
