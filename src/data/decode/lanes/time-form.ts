import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, calendarDate, dayNumber, daysInMonth } from '../../../core/time/instant.ts';

/**
 * How an ISO text writes its instant. With the form, the milliseconds give back the text as it was: a column of times needs
 * no texts. A text that its form could not give back, such as one with microseconds or an hour 24, has none.
 */
export type TimeForm = {
  /** In bytes. */
  readonly length: number;
  /** The byte between day and clock; 0 where there is no clock. */
  readonly mark: number;
  readonly seconds: boolean;
  /** The byte before the fraction; 0 where there is none. */
  readonly point: number;
  /** Digits of the fraction. */
  readonly digits: number;
  /** `Z`, an offset, or nothing. */
  readonly suffix: string;
  readonly offsetMs: number;
};

const ZERO = 48;
const [DASH, COLON] = [45, 58];
const FIRST_YEAR = 1950;
const LAST_YEAR = 2079;

/** The day numbers of the first of each month, for the years that data are from. */
const monthStarts = Int32Array.from({ length: (LAST_YEAR - FIRST_YEAR + 1) * 12 }, (_, month) => dayNumber(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, 1));

/**
 * Reads the instant of a text in a form, in epoch ms, into a place of `into`.
 * @returns false where the text has another form or is no date
 */
export function readInForm(bytes: Uint8Array, at: number, form: TimeForm, into: Float64Array, place: number): boolean {
  if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return false;
  const y1 = (bytes[at] as number) - ZERO;
  const y2 = (bytes[at + 1] as number) - ZERO;
  const y3 = (bytes[at + 2] as number) - ZERO;
  const y4 = (bytes[at + 3] as number) - ZERO;
  const m1 = (bytes[at + 5] as number) - ZERO;
  const m2 = (bytes[at + 6] as number) - ZERO;
  const d1 = (bytes[at + 8] as number) - ZERO;
  const d2 = (bytes[at + 9] as number) - ZERO;
  // For a digit neither it nor it and 6 has a bit above the lowest four.
  const wrong = y1 | (y1 + 6) | y2 | (y2 + 6) | y3 | (y3 + 6) | y4 | (y4 + 6) | m1 | (m1 + 6) | m2 | (m2 + 6) | d1 | (d1 + 6) | d2 | (d2 + 6);
  if ((wrong & ~15) !== 0) return false;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return false;
  const start = year >= FIRST_YEAR && year <= LAST_YEAR ? (monthStarts[(year - FIRST_YEAR) * 12 + month - 1] as number) : dayNumber(year, month, 1);
  const clock = form.mark === 0 ? 0 : readClock(bytes, at, form);
  if (clock < 0) return false;
  into[place] = (start + day - 1) * DAY_MS + clock - form.offsetMs;
  return true;
}

/** The milliseconds since midnight, as the clock shows them; -1 where it has another form or shows no time of day. */
function readClock(bytes: Uint8Array, at: number, form: TimeForm): number {
  if (bytes[at + 10] !== form.mark || bytes[at + 13] !== COLON) return -1;
  const h1 = (bytes[at + 11] as number) - ZERO;
  const h2 = (bytes[at + 12] as number) - ZERO;
  const n1 = (bytes[at + 14] as number) - ZERO;
  const n2 = (bytes[at + 15] as number) - ZERO;
  let wrong = h1 | (h1 + 6) | h2 | (h2 + 6) | n1 | (n1 + 6) | n2 | (n2 + 6);
  let second = 0;
  let fraction = 0;
  let next = at + 16;
  if (form.seconds) {
    const s1 = (bytes[at + 17] as number) - ZERO;
    const s2 = (bytes[at + 18] as number) - ZERO;
    wrong |= s1 | (s1 + 6) | s2 | (s2 + 6);
    second = s1 * 10 + s2;
    next = at + 19;
    if (bytes[at + 16] !== COLON || second > 59) return -1;
    if (form.point !== 0) {
      if (bytes[next++] !== form.point) return -1;
      for (let digit = 0; digit < form.digits; digit++) {
        const f = (bytes[next++] as number) - ZERO;
        wrong |= f | (f + 6);
        fraction = fraction * 10 + f;
      }
      fraction *= form.digits === 3 ? 1 : form.digits === 2 ? 10 : 100;
    }
  }
  const hour = h1 * 10 + h2;
  const minute = n1 * 10 + n2;
  if ((wrong & ~15) !== 0 || hour > 23 || minute > 59) return -1;
  const suffix = form.suffix;
  for (let i = 0; i < suffix.length; i++) if (bytes[next + i] !== suffix.charCodeAt(i)) return -1;
  return hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + fraction;
}

const SHAPE = /^\d{4}-\d\d-\d\d(?:([Tt ])\d\d:\d\d(:\d\d(?:([.,])(\d{1,3}))?)?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/** The form of a text that looks like an ISO date; undefined where it has none that gives back the text. */
export function formOf(text: string): TimeForm | undefined {
  const shape = SHAPE.exec(text);
  if (!shape) return undefined;
  const [, mark = '', clock, point = '', digits = '', suffix = ''] = shape;
  const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(suffix);
  const [hours, minutes] = [Number(offset?.[2] ?? 0), Number(offset?.[3] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  const offsetMs = (offset?.[1] === '-' ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
  const byte = (sign: string): number => (sign === '' ? 0 : sign.charCodeAt(0));
  return { length: text.length, mark: byte(mark), seconds: clock !== undefined, point: byte(point), digits: digits.length, suffix, offsetMs };
}

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));
const MOST_DATES = 10_000;
const dates = new Map<number, string>();

function dateText(dayCount: number): string {
  let text = dates.get(dayCount);
  if (text === undefined) {
    const { year, month, day } = calendarDate(dayCount);
    text = `${String(year).padStart(4, '0')}-${twoDigits[month] ?? ''}-${twoDigits[day] ?? ''}`;
    if (dates.size === MOST_DATES) dates.clear();
    dates.set(dayCount, text);
  }
  return text;
}

/** The text of an instant in a form. */
export function writeInForm(ms: number, form: TimeForm): string {
  const local = ms + form.offsetMs;
  const dayCount = Math.floor(local / DAY_MS);
  if (form.mark === 0) return dateText(dayCount);
  const clock = local - dayCount * DAY_MS;
  const two = (value: number): string => twoDigits[value] ?? '';
  const time = `${two(Math.floor(clock / HOUR_MS))}:${two(Math.floor(clock / MINUTE_MS) % 60)}`;
  const seconds = form.seconds ? `:${two(Math.floor(clock / SECOND_MS) % 60)}` : '';
  const fraction = form.point === 0 ? '' : String.fromCharCode(form.point) + String(clock % SECOND_MS).padStart(3, '0').slice(0, form.digits);
  return `${dateText(dayCount)}${String.fromCharCode(form.mark)}${time}${seconds}${fraction}${form.suffix}`;
}
