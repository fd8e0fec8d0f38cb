import type { ErrorMessage, SourceFormat } from '../../data/index.ts';
import { csvOfTable } from './html-table.ts';
import { shareOf } from './membership.ts';
import type { SharedSource } from './share.ts';
import type { SourceAttributes } from './source-attributes.ts';

/** Data as a page gives them: rows, a text, an address, the sources of a board; or what is wrong with them. */
export type Given =
  | { readonly input: string | object; readonly format?: SourceFormat }
  | { readonly url: string }
  | { readonly sources: readonly SharedSource[] }
  | { readonly error: ErrorMessage };

/** The first way of giving data that is used, in the order in which the class doc names them; undefined where there is none. */
export function givenBy(element: SourceAttributes): Given | undefined {
  if (element.data) return { input: element.data };
  const script = element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"], :scope > script[type="text/csv"]');
  if (script) return { input: script.text, format: script.type === 'text/csv' ? 'csv' : 'json' };
  const text = element.getAttribute('data');
  if (text) return { input: text, format: 'json' };
  if (element.from) {
    const table = tableOf(element);
    return table ? { input: csvOfTable(table), format: 'csv' } : missing(`There is no table that matches "${element.from}" on this page.`);
  }
  if (!element.src) return ofBoard(element);
  try {
    return { url: new URL(element.src, element.ownerDocument.baseURI).href };
  } catch {
    return missing(`"${element.src}" is not an address. Correct src.`);
  }
}

/** The table that `from` names, beside the element in its shadow root or else in the document. */
export function tableOf(element: SourceAttributes): HTMLTableElement | null {
  const { from } = element;
  if (!from) return null;
  try {
    const beside = element.getRootNode();
    const found = (beside instanceof ShadowRoot && beside.querySelector(from)) || element.ownerDocument.querySelector(from);
    return found instanceof HTMLTableElement ? found : null;
  } catch {
    return null;
  }
}

function ofBoard(element: SourceAttributes): Given | undefined {
  const { sources } = shareOf(element);
  return sources?.length ? { sources } : undefined;
}

function missing(message: string): Given {
  return { error: { code: 'not-found', message } };
}
