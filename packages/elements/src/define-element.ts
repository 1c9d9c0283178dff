/** Registers one class under its tag. A prefixed tag gets a class of its own: a class can have one tag only. */
export function defineElement(tag: string, element: CustomElementConstructor, prefix?: string): void {
  const name = prefix === undefined ? tag : `${prefix}-${tag}`;
  const taken = customElements.get(name);
  if (!taken) customElements.define(name, prefix === undefined ? element : class extends element {});
  else if (taken !== element && prefix === undefined) {
    console.warn(
      `<${name}> is registered already, perhaps by another version of Career Tracks. It stays as it is; call defineElements({ prefix }) for a tag of your own.`,
    );
  }
}
