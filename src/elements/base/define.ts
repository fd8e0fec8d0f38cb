import { VERSION } from './version.ts';

type Versioned = CustomElementConstructor & { readonly version?: string };

/** Shared by every copy of this package on the page. */
const warned = Symbol.for('kpi-elements.two-versions');

/**
 * Registers an element. A tag that the same version has registered is left as it is; one of another version stays too,
 * with one warning a page, because a tag cannot be registered twice.
 */
export function define(tag: string, element: Versioned): void {
  if (typeof customElements === 'undefined') return;
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    customElements.define(tag, element);
    return;
  }
  const page = globalThis as { [warned]?: boolean };
  if (present.version === VERSION || page[warned]) return;
  page[warned] = true;
  console.warn(`kpi-elements: this page loads version ${present.version ?? 'unknown'} and version ${VERSION}; the one that came first is used.`);
}
