import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../locales/registry.ts';
import { numberFormat, say } from '../page/intl.ts';
import { fieldName, valueName } from './field-names.ts';

/** A list that is longer can be searched. */
const searchable = 8;
/** More are not drawn at once: whoever looks for one of them searches. */
const mostShown = 100;

export type FilterChoice = {
  readonly field: string;
  /** The values of the field, the most frequent first; none while they are being read. */
  readonly values: readonly string[] | undefined;
  readonly failed: boolean;
  readonly chosen: readonly string[];
  readonly search: string;
  readonly open: boolean;
  readonly onOpen: (field: string, open: boolean) => void;
  readonly onSearch: (text: string) => void;
  readonly onToggle: (value: string) => void;
};

/** A button that says what is kept of a field, and a list of its values to choose from. */
export function filterChoice(filter: FilterChoice, language: Language): TemplateResult {
  const { field, chosen, open, onOpen } = filter;
  const { words, locale } = language;
  const name = fieldName(field, words);
  const [only] = chosen;
  const kept = only === undefined ? words.filterAny : chosen.length === 1 ? valueName(only, words) : say(language, words.filterChosen, { n: numberFormat(locale, {}).format(chosen.length) }, chosen.length);
  const id = `list-${field}`;
  const press = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLButtonElement;
    const list = (button.getRootNode() as ShadowRoot).getElementById(id);
    if (!list || open) return;
    list.showPopover({ source: button });
    onOpen(field, true);
    (list.querySelector<HTMLElement>('input[type=search]') ?? list.querySelector<HTMLElement>('input') ?? list).focus();
  };
  const toggle = ({ newState }: ToggleEvent): void => onOpen(field, newState === 'open');
  // The focus goes back to the button, unless it has gone elsewhere by itself.
  const leave = ({ newState, currentTarget }: ToggleEvent): void => {
    const list = currentTarget as HTMLElement;
    if (newState === 'closed' && list.contains((list.getRootNode() as ShadowRoot).activeElement)) list.parentElement?.querySelector('button')?.focus();
  };
  return html`<span class="control filter"><button type="button" part="filter" class=${chosen.length > 0 ? 'set' : ''} aria-haspopup="dialog" aria-expanded=${open} @click=${press}
      ><span class="what">${name}</span> <span class="kept"><bdi>${kept}</bdi></span></button>
    <div class="list" part="list" id=${id} popover="auto" role="dialog" aria-label=${name} tabindex="-1" @beforetoggle=${leave} @toggle=${toggle} @keydown=${move}>${open ? list(filter, language) : nothing}</div></span>`;
}

function list({ values, failed, chosen, search, onSearch, onToggle }: FilterChoice, language: Language): TemplateResult {
  const { words, locale } = language;
  if (failed) return html`<p class="note">${words.filterValuesFailed}</p>`;
  if (!values) return html`<p class="note">${words.loading}</p>`;
  // What is chosen can be given up, also where the data do not have it.
  const all = [...chosen.filter((value) => !values.includes(value)), ...values];
  if (all.length === 0) return html`<p class="note">${words.filterNoValues}</p>`;
  const wanted = search.trim().toLocaleLowerCase(locale);
  const found = all.filter((value) => valueName(value, words).toLocaleLowerCase(locale).includes(wanted));
  const type = ({ target }: Event): void => onSearch((target as HTMLInputElement).value);
  const more = found.length - mostShown;
  return html`${all.length > searchable ? html`<input type="search" aria-label=${words.filterSearch} placeholder=${words.filterSearch} .value=${search} @input=${type}>` : nothing}
    <ul>
      ${found.slice(0, mostShown).map((value) => html`<li><label><input type="checkbox" .checked=${chosen.includes(value)} @change=${() => onToggle(value)}> <bdi>${valueName(value, words)}</bdi></label></li>`)}
    </ul>
    ${found.length === 0 ? html`<p class="note" role="status">${words.filterNoMatch}</p>` : nothing}
    ${more > 0 ? html`<p class="note">${say(language, words.filterMore, { n: numberFormat(locale, {}).format(more) }, more)}</p>` : nothing}`;
}

/** The arrow keys, Home and End go from value to value; the browser closes the list on Escape and gives the focus back. */
function move(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const boxes = [...list.querySelectorAll<HTMLElement>('input')];
  const at = boxes.indexOf((list.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  const isTyping = boxes[at]?.getAttribute('type') === 'search' && (event.key === 'Home' || event.key === 'End');
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined || isTyping) return;
  event.preventDefault();
  boxes.at(next % boxes.length)?.focus();
}
