const said = new Set<string>();
const most = 200;

/** Tells the author of the page about a mistake in its markup, once for each text. */
export function warnOnce(message: string): void {
  if (said.has(message) || said.size >= most) return;
  said.add(message);
  console.warn(`kpi-elements: ${message}`);
}
