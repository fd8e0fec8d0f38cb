import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import type { Answer, Answers, FieldKind, Rows } from '../../data/index.ts';
import { langOf, languageOf, type Language } from '../../locales/registry.ts';
import type { Inquiry } from '../base/inquiry.ts';
import { Face } from '../face/face.ts';
import { say } from '../page/intl.ts';
import { unwatchWidth, watchWidth } from '../page/resize.ts';
import { explainButton } from '../parts/explain.ts';
import { errorTitle, message, whyNoValue } from '../parts/message.ts';
import { workingOf } from '../parts/working.ts';
import { chosenOf } from './chosen.ts';
import { Follow } from './follow.ts';
import { fieldsOfLink } from './link.ts';
import { usualColumns } from './usual-columns.ts';
import { grid, printedRows, type Column, type Place } from './grid.ts';
import { step } from './keys.ts';
import { excludedText } from './marks.ts';
import { pageRows, Pages, type Choice, type Row } from './pages.ts';
import type { KpiRecords } from './records.ts';
import { Strip } from './strip.ts';
import { recordsStyles } from './styles.ts';
import { toolbar } from './toolbar.ts';

/** Drawn above and below the window, so that scrolling shows rows and not their places. */
const spareRows = 8;
const usualRows = 10;

class RecordsFace extends Face<KpiRecords> {
  static override readonly styles: CSSResultOrNative[] = [...Face.styles, recordsStyles];

  readonly #asked: Inquiry;
  readonly #pages = new Pages((request, observer) => this.host.ask(request, observer), () => this.host.requestUpdate());
  readonly #follow: Follow;
  /** What was measured when it was last drawn: the height of a row, of the window below the header, and how far it is scrolled. */
  #seen = { rowPx: 32, windowPx: 320, scrolledPx: 0, rightToLeft: false };
  #active: Place = { row: -1, column: 0 };
  #focusNext = false;
  #columns: readonly string[] | undefined;
  #columnsOf = '';
  #saved: number | undefined;
  #printing = false;

  constructor(host: KpiRecords, inquiry: Inquiry) {
    super(host, inquiry);
    this.#asked = inquiry;
    this.#follow = new Follow(host);
  }

  override hostConnected(): void {
    super.hostConnected();
    watchWidth(this.host, this.#redraw);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    unwatchWidth(this.host);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
    // One that is only being moved keeps its rows.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#pages.close();
      this.#follow.leave();
    });
  }

  override hostUpdated(): void {
    super.hostUpdated();
    if (!this.host.isConnected) return;
    this.#follow.look();
    const [answer, answers] = [this.#answer, this.#asked.answers];
    const { request } = this.#asked;
    if (answer?.rows && answers && request) this.#pages.choose(request, answer, this.#choice(answer, answer.rows), answers.readAt);
    this.#measure();
    this.#fetch();
    this.#giveFocus();
  }

  protected override get rows(): number {
    const { rows } = this.host;
    return rows !== undefined && rows >= 1 ? Math.floor(rows) : usualRows;
  }

  protected override heading(language: Language): string {
    const kpi = this.#answer?.kpi.id ?? this.host.questions()[0]?.kpi;
    const name = typeof kpi === 'string' ? (language.kpis?.[kpi]?.name ?? '') : '';
    return name && say(language, language.words.rowsBehind, { kpi: name });
  }

  protected override content({ report }: Answers, language: Language): TemplateResult {
    const answer = this.#answer;
    if (!answer) return html``;
    const { rows, result } = answer;
    const { words } = language;
    if (!rows || rows.counts.all === 0) return result.value === null ? whyNoValue(answer, report, language) : message('–', words.rowsNoTable);
    const { side } = chosenOf(this.host);
    return html`<div class="main">
      ${toolbar({
        rows, side, columns: this.#shownColumns(answer, rows), search: this.host.search ?? '', found: this.#pages.total ?? rows.counts[side] ?? 0, saved: this.#saved, selection: this.host.selection ?? {},
        onSide: (one) => void (this.host.side = one), onTable: (table) => void (this.host.rowsOf = table), onSearch: (text) => void (this.host.search = text),
        onColumn: (field, shown) => this.#showColumn(answer, rows, field, shown), onSave: () => void this.#save(language), onClear: () => void (this.host.selection = undefined),
      }, language)}
      ${this.#failure(language)} ${this.#grid(answer, rows, language)}
    </div>`;
  }

  protected override skeleton(): TemplateResult {
    return html`<div class="main"><div class="bar"><span class="sk sk-bar"></span></div><div class="scroll">${Array.from({ length: this.rows + 1 }, () => html`<div class="line"><span class="sk"></span></div>`)}</div></div>`;
  }

  protected override working(_answers: Answers, language: Language): unknown {
    const answer = this.#answer;
    if (!answer) return nothing;
    const out = answer.rows && Object.keys(answer.rows.excluded).length > 0 ? excludedText(answer.rows, language) : '';
    return html`${explainButton(workingOf(answer, language), 0, this.explain, language)} ${out ? html`<span><bdi>${say(language, language.words.rowLeftOut, { why: out })}</bdi></span>` : nothing}`;
  }

  get #answer(): Answer | undefined {
    const entry = this.#asked.answers?.entries[0];
    return entry && 'answer' in entry ? entry.answer : undefined;
  }

  #kinds({ fields }: Rows): ReadonlyMap<string, FieldKind> {
    return new Map(fields.map(({ name, kind }) => [name, kind]));
  }

  /** The columns that the reader has chosen, else the page, else the usual ones; those that the table has. */
  #shownColumns(answer: Answer, rows: Rows): string[] {
    if (this.#columnsOf !== rows.table) [this.#columns, this.#columnsOf] = [undefined, rows.table];
    const kinds = this.#kinds(rows);
    const wanted = (this.#columns ?? chosenOf(this.host).columns).filter((field) => kinds.has(field));
    return wanted.length > 0 ? wanted : usualColumns(rows, answer);
  }

  #showColumn(answer: Answer, rows: Rows, field: string, shown: boolean): void {
    const columns = this.#shownColumns(answer, rows).filter((one) => one !== field);
    this.#columns = shown ? [...columns, field] : columns;
    this.host.requestUpdate();
  }

  /** What is asked of the engine: the columns, and what a link or an amount needs beside them. */
  #choice(answer: Answer, rows: Rows): Choice {
    const { search, link, rowsOf } = this.host;
    const { side, sort } = chosenOf(this.host);
    const kinds = this.#kinds(rows);
    const beside = [...(link ? fieldsOfLink(link) : ['url']), 'currency'].filter((field) => kinds.has(field));
    return {
      fields: [...new Set([...this.#shownColumns(answer, rows), ...beside])], side,
      ...(rowsOf && { table: rowsOf }), ...(search?.trim() && { search: search.trim() }), ...(sort && { sort, lang: languageOf(langOf(this.host)).locale }),
    };
  }

  /** The columns of what is here now, which may be another choice than the one on its way. */
  #drawnColumns(answer: Answer, rows: Rows): Column[] {
    const kinds = this.#kinds(rows);
    const here = this.#pages.choice?.fields ?? [];
    const columns = this.#shownColumns(answer, rows).filter((field) => here.length === 0 || here.includes(field)).map((field): Column => ({ field, kind: kinds.get(field) ?? 'word' }));
    columns.splice(Math.min(2, columns.length), 0, 'mark');
    return columns;
  }

  #strip(): Strip {
    return new Strip(this.#pages.total ?? 0, this.#seen.rowPx, this.#seen.windowPx);
  }

  #drawnRows(strip: Strip): { first: number; last: number } {
    const first = Math.floor(strip.firstAt(this.#seen.scrolledPx));
    const last = Math.min((this.#pages.total ?? 0) - 1, first + Math.ceil(this.#seen.windowPx / this.#seen.rowPx) + spareRows);
    return { first: Math.max(0, first - spareRows), last };
  }

  #grid(answer: Answer, rows: Rows, language: Language): TemplateResult {
    const columns = this.#drawnColumns(answer, rows);
    const fields = this.#pages.choice?.fields ?? [];
    const { total } = this.#pages;
    if (this.#printing && total !== undefined) {
      const first = Array.from({ length: Math.min(total, pageRows) }, (_, at) => this.#pages.row(at)).filter((row): row is Row => row !== undefined);
      return printedRows({ columns, fields, zone: answer.zone }, first, total, language);
    }
    const strip = this.#strip();
    const { first, last } = this.#drawnRows(strip);
    const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    const { row } = this.#active;
    // In its order: a row that were moved in the document would lose the focus.
    if (row >= 0 && row < first) numbers.unshift(row);
    else if (row > last && row < (total ?? 0)) numbers.push(row);
    return grid({
      columns, fields, total: total ?? 0, heightPx: strip.heightPx, busy: this.#pages.busy, active: { row: Math.min(row, (total ?? 0) - 1), column: Math.min(this.#active.column, columns.length - 1) },
      drawn: total === undefined ? this.#placeholders() : numbers.map((at) => ({ at, topPx: strip.topOf(at, this.#seen.scrolledPx), row: this.#pages.row(at) })),
      sort: this.#pages.choice?.sort as Grid['sort'], zone: answer.zone, link: this.host.link, base: this.host.ownerDocument.baseURI,
      onScroll: this.#scrolled, onKey: (event) => this.#key(event, columns.length), onFocus: this.#focused, onSort: (field) => this.#sort(field),
    }, language);
  }

  /** Rows that nothing is known of yet. */
  #placeholders(): Grid['drawn'] {
    return Array.from({ length: this.rows }, (_, at) => ({ at, topPx: at * this.#seen.rowPx, row: undefined }));
  }

  #failure({ words }: Language): TemplateResult | typeof nothing {
    const { error } = this.#pages;
    return error ? html`<p class="failed" role="alert"><b class="bad">${errorTitle(error, words)}</b> <bdi>${error.message}</bdi> <button type="button" part="button" class="link" @click=${() => this.#pages.retry()}>${words.retry}</button></p>` : nothing;
  }

  #sort(field: string): void {
    const { sort } = chosenOf(this.host);
    this.host.sort = sort?.field === field && !sort.descending ? `-${field}` : sort?.field === field ? undefined : field;
  }

  async #save(language: Language): Promise<void> {
    const answer = this.#answer;
    if (!answer?.rows || this.#saved !== undefined) return;
    const progress = (rows: number | undefined): void => {
      this.#saved = rows;
      this.host.requestUpdate();
    };
    progress(0);
    try {
      const { saveRows } = await import('./save-rows.ts');
      const title = this.host.label || this.heading(language);
      await saveRows({ title, pages: this.#pages, columns: this.#drawnColumns(answer, answer.rows), fields: this.#pages.choice?.fields ?? [], zone: answer.zone, onProgress: progress }, language);
    } finally {
      progress(undefined);
    }
  }

  get #scroller(): HTMLElement | null {
    return (this.host.renderRoot as ShadowRoot).querySelector<HTMLElement>('.scroll[role=grid]');
  }

  readonly #redraw = (): void => this.host.requestUpdate();

  readonly #scrolled = (): void => {
    const { scrollTop = 0 } = this.#scroller ?? {};
    this.#seen = { ...this.#seen, scrolledPx: scrollTop };
    this.host.requestUpdate();
  };

  #measure(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const style = getComputedStyle(scroller);
    const rowPx = parseFloat(style.getPropertyValue('--_row')) || this.#seen.rowPx;
    const windowPx = Math.max(rowPx, scroller.clientHeight - (scroller.firstElementChild?.getBoundingClientRect().height ?? 0));
    const seen = { rowPx, windowPx, scrolledPx: scroller.scrollTop, rightToLeft: style.direction === 'rtl' };
    if (JSON.stringify(seen) === JSON.stringify(this.#seen)) return;
    this.#seen = seen;
    queueMicrotask(this.#redraw);
  }

  #fetch(): void {
    const { first, last } = this.#drawnRows(this.#strip());
    this.#pages.want(first, last);
  }

  #key(event: KeyboardEvent, columns: number): void {
    // A page in the background hears of no focus: the key itself says where it was pressed.
    const { row, column } = cellOf(event) ?? this.#active;
    const total = this.#pages.total ?? 0;
    if (row < 0 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      (event.target as HTMLElement).click();
      return;
    }
    const seen = Math.max(1, Math.floor(this.#seen.windowPx / this.#seen.rowPx) - 1);
    const next = step(event, { row, column }, { rows: total, columns, seen, rightToLeft: this.#seen.rightToLeft });
    if (!next) return;
    event.preventDefault();
    this.#active = next;
    this.#focusNext = true;
    const scroller = this.#scroller;
    if (scroller && next.row >= 0) scroller.scrollTop = this.#strip().scrolledFor(next.row, scroller.scrollTop);
    this.#scrolled();
  }

  readonly #focused = (event: FocusEvent): void => {
    const cell = cellOf(event);
    if (!cell || (cell.row === this.#active.row && cell.column === this.#active.column)) return;
    this.#active = cell;
    this.host.requestUpdate();
  };

  /** Moves the focus, and a column that is out of sight into it, but never the page. */
  #giveFocus(): void {
    if (!this.#focusNext) return;
    const scroller = this.#scroller;
    const cell = scroller?.querySelector<HTMLElement>(`[data-at="${this.#active.row}:${this.#active.column}"]`);
    if (!scroller || !cell) return;
    this.#focusNext = false;
    cell.focus({ preventScroll: true });
    const [inside, around] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (inside.left < around.left) scroller.scrollLeft -= around.left - inside.left;
    else if (inside.right > around.right) scroller.scrollLeft += inside.right - around.right;
  }

  readonly #print = (): void => {
    this.#printing = true;
    this.host.requestUpdate();
  };

  readonly #printed = (): void => {
    this.#printing = false;
    this.host.requestUpdate();
  };
}

type Grid = Parameters<typeof grid>[0];

/** The cell that an event is about; a header has row -1. */
function cellOf({ target }: Event): { row: number; column: number } | undefined {
  const [row, column] = ((target as HTMLElement).dataset['at'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

export { RecordsFace as Face };
