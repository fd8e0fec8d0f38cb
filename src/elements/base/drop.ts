/** Lets files be dropped on an element, or no longer: with code of its own, which is loaded with the first that asks for it. */
export function letDrop(host: HTMLElement): void {
  void import('../drop/drop-zone.ts').then(({ dropZone }) => dropZone(host as Parameters<typeof dropZone>[0]));
}
