// The addresses of other files in what a build writes: `from"./a.js"`, `import"./a.js"`.
const IMPORTS = /(\b(?:from|import)\s*)(["'])(\.{1,2}\/[^"'`]+)\2/g;
// What is imported later stays where it is: import(`./a.js`).
const LATER = /(\bimport\s*\(\s*)(["'`])(\.{1,2}\/[^"'`]+)\2/g;

/** A module as a Blob, in which the modules it imports are Blobs too. */
export type ModuleBlob = { url: string; revoke(): void };

/**
 * Makes a Blob of the module at `url`: a Worker that starts from it needs nothing from a host that the page may not start
 * Workers from.
 *
 * @throws where a file cannot be fetched, or files import each other in a circle.
 */
export async function moduleBlob(url: string): Promise<ModuleBlob> {
  const blobs = new Map<string, Promise<string>>();
  const made: string[] = [];
  const make = async (address: string, path: readonly string[]): Promise<string> => {
    if (path.includes(address)) throw new Error('Files that import each other cannot be put into Blobs.');
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered with status ${response.status}.`);
    const text = await response.text();
    const imported = new Map<string, string>();
    for (const [, , , name = ''] of text.matchAll(IMPORTS)) {
      const { href } = new URL(name, address);
      if (!path.includes(href) && !blobs.has(href)) blobs.set(href, make(href, [...path, address]));
      imported.set(name, path.includes(href) ? await make(href, path) : ((await blobs.get(href)) ?? ''));
    }
    const code = text
      .replace(IMPORTS, (_, before: string, quote: string, name: string) => `${before}${quote}${imported.get(name) ?? ''}${quote}`)
      .replace(LATER, (_, before: string, quote: string, name: string) => `${before}${quote}${new URL(name, address).href}${quote}`);
    const blob = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    made.push(blob);
    return blob;
  };
  return { url: await make(url, []), revoke: () => made.forEach((blob) => URL.revokeObjectURL(blob)) };
}
