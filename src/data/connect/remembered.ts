const MAX_TEXTS = 1000;

/** The function with a memory for the texts it was last asked: columns of words repeat a few of them many times. */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= MAX_TEXTS) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
