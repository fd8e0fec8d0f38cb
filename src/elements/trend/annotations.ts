import { dateFormat } from '../page/intl.ts';
import type { Span } from '../parts/period.ts';
import { warnOnce } from '../page/warn.ts';

/** Something that happened and may explain a line: a day such as `2026-06-02`, a month, an instant with its offset, or epoch milliseconds. */
export type Annotation = { readonly at: string | number; readonly text: string };

/** An annotation at the period it fell in. */
export type Placed = { readonly index: number; readonly text: string };

const calendar = /^\d{4}-\d\d(-\d\d)?$/;
const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|([+-])(\d\d):?(\d\d))$/;

/** The local day of an instant, as it sorts. */
function dayOf(ms: number, zone: string): string {
  return dateFormat('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);
}

/** Epoch milliseconds of a text with its offset. A text without one is a local day, and no instant. */
function instantMs(text: string): number | undefined {
  const [found, year, month, day, hour, minute, second = 0, , sign, hours = 0, minutes = 0] = instant.exec(text) ?? [];
  if (!found) return undefined;
  const offsetMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute) - offsetMinutes, Number(second));
}

function placeOf({ at, text }: Annotation, steps: readonly Span[], zone: string): Placed[] {
  const ms = typeof at === 'number' ? at : instantMs(at);
  const day = ms === undefined ? (typeof at === 'string' && calendar.test(at) ? (at.length === 7 ? `${at}-01` : at) : undefined) : dayOf(ms, zone);
  if (day === undefined) {
    warnOnce(`The annotation "${text}" has no day that is known here, "${at}"; write it as 2026-06-02.`);
    return [];
  }
  const index = steps.findIndex(({ from, to }) => (ms === undefined ? dayOf(from, zone) <= day && day <= dayOf(to - 1, zone) : from <= ms && ms < to));
  return index < 0 ? [] : [{ index, text }];
}

/** The annotations that fell into the periods shown, in their order. */
export function placed(annotations: readonly Annotation[], steps: readonly Span[], zone: string): Placed[] {
  return annotations.flatMap((one) => placeOf(one, steps, zone)).sort((a, b) => a.index - b.index);
}

/** The children that annotate: `<data value="2026-06-02">` or `<time datetime="2026-06-02">`, each with its words. */
export function annotationsIn(host: Element): Annotation[] {
  return [...host.querySelectorAll<HTMLElement>(':scope > data[value], :scope > time[datetime]')].flatMap((child) => {
    const at = child.getAttribute('value') ?? child.getAttribute('datetime') ?? '';
    const text = child.textContent.trim();
    return text ? [{ at, text }] : [];
  });
}
