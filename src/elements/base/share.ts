import type { Context } from '@lit/context';
import type { Access, CompareWith, Source } from '../../data/index.ts';
import type { OpenHours } from './settings.ts';

/** The form of what is shared. Fields are only ever added to it; another meaning of one would need other keys. */
export const SHARE_VERSION = 1;

/** A source that a board has for what is inside it. */
export type SharedSource = Access & {
  /** Tells it from the board's other sources: its name, else its table. */
  readonly name: string;
  readonly source: Source;
  readonly refreshMs?: number;
  readonly cache: number | 'off';
  readonly partition?: string;
};

/** Keeps rows by the values of fields. */
export type Filters = Readonly<Record<string, string | string[]>>;

/**
 * What a board gives to the elements inside it. Plain values, so that an element of one version of this package understands a board of
 * another.
 */
export type BoardShare = {
  readonly version: number;
  readonly period?: string;
  readonly asOf?: string;
  readonly zone?: string;
  readonly currency?: string;
  readonly compare?: CompareWith | 'none';
  readonly weekStart?: number;
  readonly fiscalStart?: number;
  readonly schedule?: OpenHours;
  /** What the author and the reader filter by. */
  readonly where?: Filters;
  /** What was selected in an element, and filters all others. */
  readonly selections?: readonly { readonly by: Element; readonly where: Filters }[];
  readonly sources?: readonly SharedSource[];
};

/** Where the sources inside a board report themselves. */
export type SourceRegister = {
  readonly version: number;
  /** Takes what a source element says of itself now; nothing where it has no data, or has gone. */
  put(element: Element, source?: SharedSource): void;
};

/** Named in the page, not in a module: two copies of this package have the same. */
export const boardContext = Symbol.for('kpi-elements.board') as Context<symbol, BoardShare | undefined>;
export const sourcesContext = Symbol.for('kpi-elements.board-sources') as Context<symbol, SourceRegister | undefined>;
