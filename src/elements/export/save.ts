/** A name for a file that every system takes. */
export function fileName(title: string, extension: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '').slice(0, 100);
  return `${plain || 'kpi'}.${extension}`;
}

/** Saves a file from the page: nothing leaves it, and no server is asked. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken the file by the time the next page task runs; some begin a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
