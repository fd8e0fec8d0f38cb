import type { Language } from '../../locales/registry.ts';
import { dateFormat } from '../page/intl.ts';
import type { Figure } from './figures.ts';

type Cell = string | number | null | undefined;

/** With one of these in front, a spreadsheet takes a text for a formula, also in the wide forms of East Asian writing. Source: OWASP, "CSV Injection". */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that a spreadsheet could run becomes one that it shows. Numbers are numbers, and keep their minus. */
function guarded(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return formula.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells as CSV after RFC 4180: commas, CRLF, quotes where they are needed and doubled inside. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');
}

/** A day as every spreadsheet reads it; empty where the period has no end. */
function day(instant: number, zone: string): string {
  return Number.isFinite(instant) ? dateFormat('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant) : '';
}

/** The figures as a table of plain values: shares as they are (0.38), no signs of currency, days as 2026-07-01. */
export function figuresCsv(figures: readonly Figure[], { words }: Language): string {
  const head = [
    words.kpi, words.group, words.firstDay, words.lastDay, words.value, words.currencyHead, words.numerator, words.denominator, words.countedN, words.lowEnd,
    words.highEnd, words.targetHead, words.comparedWith,
  ];
  return csvOf([
    head,
    ...figures.map(({ name, group, from, to, zone, value, target, before, result: { num, den, n, interval, currency } }) => [
      name, group, day(from, zone), day(to - 1, zone), value, currency, num, den, n, interval?.low, interval?.high, target, before,
    ]),
  ]);
}
