/** One step of the pipeline: how often a deal leaves it for the next, and how long that takes. */
export type Step = {
  readonly stage: string;
  /** Log odds of going on, for a rep, lead and account in the middle. */
  readonly odds: number;
  /** Median days before going on, and before being lost. */
  readonly daysOn: number;
  readonly daysLost: number;
  /** Share won of the deals in this stage, as the CRM would fill it in. */
  readonly probability: number;
};

export const steps: readonly Step[] = [
  { stage: 'Qualified', odds: 1.05, daysOn: 5, daysLost: 9, probability: 0.1 },
  { stage: 'Demo', odds: 0.95, daysOn: 9, daysLost: 15, probability: 0.3 },
  { stage: 'Trial', odds: 1.3, daysOn: 14, daysLost: 17, probability: 0.5 },
  { stage: 'Proposal', odds: 1.3, daysOn: 8, daysLost: 16, probability: 0.7 },
];

export const WON = 'Won';
export const LOST = 'Lost';

export type StageRow = { stage: string; pos: number | null };

/** The stages in order; a lost deal has no place in it. */
export function stageRows(): StageRow[] {
  const order = [...steps.map((step) => step.stage), WON];
  return [...order.map((stage, index) => ({ stage, pos: index + 1 })), { stage: LOST, pos: null }];
}
