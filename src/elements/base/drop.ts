import { warnOnce } from '../page/warn.ts';

/** Lets files be dropped on an element, or no longer. What it takes is loaded with the first that asks for it. */
export function letDrop(host: HTMLElement, on: boolean): void {
  import('../drop/drop-zone.ts').then(
    ({ dropZone }) => dropZone(host as Parameters<typeof dropZone>[0], on),
    () => warnOnce('The part that takes files could not be loaded. Check that the files of kpi-elements lie beside the script.'),
  );
}
