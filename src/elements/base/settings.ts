import type { ComplexAttributeConverter } from 'lit';
import type { PeriodUnit, Schedule } from '../../data/index.ts';
import { warnOnce } from '../page/warn.ts';

const unitMs: Readonly<Record<string, number>> = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const periods = /^(all|(this|last)-(day|week|month|quarter|year)|last-\d+-(day|week|month|quarter|year)s?|\d{4}(-Q[1-4]|-W\d\d|-\d\d(-\d\d)?)?|\S+\/\S+)$/;

function complain(name: string, value: unknown, instead: string): void {
  warnOnce(`${name}="${String(value)}" is not known here; ${instead} is used instead.`);
}

/** One of the words that are allowed, else `fallback`. */
export function choice<T extends string>(name: string, value: string | undefined, allowed: readonly T[], fallback: T | undefined): T | undefined {
  const found = allowed.find((word) => word === value);
  if (value && !found) complain(name, value, fallback ?? 'nothing');
  return found ?? fallback;
}

/** A duration in milliseconds from `90` (seconds), `90s`, `5m`, `24h` or `7d`. */
export function durationMs<T>(name: string, text: string | undefined, fallback: T): number | T {
  if (!text) return fallback;
  const [, size, unit = ''] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(text.trim()) ?? [];
  if (Number(size) > 0) return Number(size) * (unitMs[unit] ?? 1000);
  complain(name, text, 'the default');
  return fallback;
}

export function periodSetting(text: string | undefined): string {
  if (!text) return 'all';
  if (periods.test(text)) return text;
  complain('period', text, 'all');
  return 'all';
}

const knownZones = new Map<string | undefined, string>();

/** An IANA zone that this browser knows, else the browser's own. */
export function zoneName(zone: string | undefined): string {
  let known = knownZones.get(zone);
  if (!known) {
    try {
      known = zone ? new Intl.DateTimeFormat('en', { timeZone: zone }) && zone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
    } catch {
      complain('zone', zone, "the browser's zone");
      known = zoneName(undefined);
    }
    knownZones.set(zone, known);
  }
  return known;
}

export function currencyCode(code: string | undefined): string | undefined {
  if (!code) return undefined;
  if (/^[a-z]{3}$/i.test(code)) return code.toUpperCase();
  complain('currency', code, "the data's currency");
  return undefined;
}

const steps: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The step of a series, else what suits the period. */
export function stepChoice(text: string | undefined): PeriodUnit | 'auto' {
  return choice<PeriodUnit | 'auto'>('every', text, [...steps, 'auto'], 'auto') ?? 'auto';
}

/** The words between the commas. */
export function list(text: string | undefined): string[] {
  return (text ?? '').split(',').map((part) => part.trim()).filter(Boolean);
}

/** A number, else nothing; with `most`, a whole one from 1 to that. */
export function finite(name: string, value: number | undefined, most = 0): number | undefined {
  if (value === undefined || value === null || (Number.isFinite(value) && (most === 0 || (value >= 1 && value <= most && value % 1 === 0)))) return value ?? undefined;
  complain(name, value, 'nothing');
  return undefined;
}

/** Opening hours as a page gives them: in the zone of what they are for, unless they name another. */
export type OpenHours = Omit<Schedule, 'zone'> & { readonly zone?: string };

/** Opening hours, as far as their form goes; whether their times are times is checked where they are used. */
export function scheduleSetting(schedule: OpenHours | undefined, zone: string): Schedule | undefined {
  if (!schedule) return undefined;
  if (typeof schedule.week === 'object' && schedule.week !== null) return { ...schedule, zone: schedule.zone ?? zone };
  complain('schedule', JSON.stringify(schedule), 'nothing');
  return undefined;
}

/** Reads an attribute that holds a JSON object; a text that is none counts as not given. */
export function jsonObject(name: string): ComplexAttributeConverter<object | undefined> {
  return {
    fromAttribute(text) {
      if (text === null) return undefined;
      try {
        const value: unknown = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
      } catch {
        // Said below, with the text.
      }
      complain(name, text, 'nothing');
      return undefined;
    },
  };
}
