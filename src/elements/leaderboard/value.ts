import type { TemplateResult } from 'lit';
import type { Answer, Board } from '../../data/index.ts';
import type { Language } from '../../locales/registry.ts';
import { quietUnits } from '../parts/figure.ts';
import { pieces, write } from '../parts/format.ts';

/** A value of what is ranked, as a text. */
export function valueText(value: number, { result }: Answer, { unit }: Board, { locale }: Language): string {
  return write(value, unit, locale, unit === 'money' ? result.currency : undefined, 'figure');
}

/** The same with its unit quiet. */
export function valueFigure(value: number, { result }: Answer, { unit }: Board, { locale }: Language): TemplateResult[] {
  return quietUnits(pieces(value, unit, locale, unit === 'money' ? result.currency : undefined, 'figure', true));
}
