import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

type Properties = Readonly<Record<`--${string}`, string>>;

/** Sets custom properties through the DOM: a `style` attribute would break a strict content security policy. */
class CssProperties extends Directive {
  override render(_properties: Properties): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Properties]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
    return noChange;
  }
}

export const cssProperties = directive(CssProperties);
