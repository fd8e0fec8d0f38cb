import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveParameters } from 'lit/directive.js';

/** A number is a share of the drawing, 0 to 1; a text is taken as it is. */
export type Places = Readonly<Record<string, number | string>>;

class Place extends Directive {
  /** What is set. Setting the same again would have the browser look at everything below anew. */
  readonly #set = new Map<string, string>();

  render(_places: Places): unknown {
    return noChange;
  }

  override update(part: ElementPart, [places]: DirectiveParameters<this>): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, at] of Object.entries(places)) {
      const text = typeof at === 'number' ? `${Math.round(at * 10000) / 100}%` : at;
      if (this.#set.get(name) === text) continue;
      this.#set.set(name, text);
      style.setProperty(`--${name}`, text);
    }
    return noChange;
  }
}

/**
 * Hands geometry to a style sheet as custom properties, `place({v: 0.4})` as `--v: 40%`.
 * It goes through the CSSOM because a strict content security policy refuses style attributes in markup.
 */
export const place = directive(Place);
