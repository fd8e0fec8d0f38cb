import type { faults } from './en/faults.ts';
import type { guardrails } from './en/guardrails.ts';
import type { words } from './en/interface.ts';
import type { kpis } from './en/kpis.ts';
import type { Phrase, Plural } from './phrase.ts';

/** The words of the elements. English decides which there are: a language that lacks one does not compile. */
export type Interface = { readonly [K in keyof typeof words]: (typeof words)[K] extends string ? string : Plural };

/** The words for one KPI. */
export type KpiWords = {
  readonly name: string;
  /** For a table header. */
  readonly short: string;
  /** What it tells, in one sentence. */
  readonly meaning: string;
  /** What was counted, beside the figure: `{num}` and `{den}` of a share, `{n}` of anything else. */
  readonly working: Phrase;
  /** A share of too few: its parts. */
  readonly few?: string;
  /** Why there is nothing to show. `{when}` is a period in words. */
  readonly none: string;
};

export type KpiId = keyof typeof kpis;
export type KpiDictionary = { readonly [K in KpiId]: KpiWords };

/** The words of one KPI's formula card, in plain sentences. They are loaded when a card is first opened. */
export type CardWords = {
  /** The formula in words. */
  readonly formula: string;
  /** Which records belong to the period. */
  readonly cohort: string;
  /** Other readings of the same name in the field. */
  readonly alternatives?: string;
  /** What becomes of the cases at the edge. */
  readonly edges?: string;
  /** What the figure does to people who are measured by it. What to read it with is in the KPI's `pairs`. */
  readonly abuse?: string;
};

export type CardDictionary = { readonly [K in KpiId]: CardWords };

/** What to be wary of in a set of KPIs: `board` by what it lacks, `rules` by the story. They are loaded with the first scorecard. */
export type GuardrailWords = {
  readonly board: { readonly [K in keyof typeof guardrails.board]: string };
  readonly rules: Readonly<Record<string, { readonly moved: string; readonly unpaired: string }>>;
};

/** The same of a language: it has all the stories. */
export type GuardrailDictionary = GuardrailWords & { readonly rules: { readonly [K in keyof typeof guardrails.rules]: GuardrailWords['rules'][string] } };

/** The words for what can be wrong with rows. */
export type FaultWords = { readonly [K in keyof typeof faults]: Plural };

/** One language: its tag, the words of the elements, for the KPIs and for faulty rows; those of formula cards and guardrails, when asked for. */
export type Dictionary = {
  readonly lang: string;
  readonly words: Interface;
  readonly kpis: KpiDictionary;
  readonly faults: FaultWords;
  readonly cards: () => Promise<CardDictionary>;
  readonly guardrails: () => Promise<GuardrailDictionary>;
};
