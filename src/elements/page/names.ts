type Names = { readonly ids: Map<string, Map<string, number>>; readonly listeners: Set<() => void> };

/** One for the page, whichever copy of this library came first. */
const place = Symbol.for('kpi-elements.names');
const page = globalThis as { [place]?: Names };
const names = (): Names => (page[place] ??= { ids: new Map(), listeners: new Set() });

/** The names under which an element shows figures, and whether one of them stands for something else elsewhere on the page. */
export class ShownNames {
  readonly #changed: () => void;
  #shown: readonly (readonly [name: string, id: string])[] = [];

  /** @param changed called when a name comes to have two definitions, or has one again */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  show(shown: readonly (readonly [name: string, id: string])[]): void {
    if (shown.length === this.#shown.length && shown.every(([name, id], i) => this.#shown[i]?.[0] === name && this.#shown[i][1] === id)) return;
    const { ids, listeners } = names();
    listeners.add(this.#changed);
    const touched = new Set([...shown, ...this.#shown].map(([name]) => name));
    const before = [...touched].map((name) => ids.get(name)?.size ?? 0);
    for (const [name, id] of shown) count(ids, name, id, 1);
    for (const [name, id] of this.#shown) count(ids, name, id, -1);
    this.#shown = shown;
    const isOther = [...touched].some((name, i) => (ids.get(name)?.size ?? 0) !== before[i] && Math.max(ids.get(name)?.size ?? 0, before[i] ?? 0) > 1);
    if (isOther) for (const listener of listeners) listener();
  }

  /** The element is gone. */
  end(): void {
    this.show([]);
    names().listeners.delete(this.#changed);
  }

  /** The names here that have several definitions on the page, with the ids of these. */
  get twofold(): { readonly name: string; readonly ids: readonly string[] }[] {
    const { ids } = names();
    return [...new Set(this.#shown.map(([name]) => name))].flatMap((name) => {
      const several = [...(ids.get(name)?.keys() ?? [])];
      return several.length > 1 ? [{ name, ids: several.sort() }] : [];
    });
  }
}

function count(ids: Names['ids'], name: string, id: string, by: number): void {
  const counts = ids.get(name) ?? new Map<string, number>();
  ids.set(name, counts);
  const many = (counts.get(id) ?? 0) + by;
  if (many > 0) counts.set(id, many);
  else counts.delete(id);
  if (counts.size === 0) ids.delete(name);
}
