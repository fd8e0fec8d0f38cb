/**
 * What happened in this company, as numbers. Every chart of the demo shows it, none of it is drawn by hand:
 * in June sales agreed to enter only leads that meet a checklist. Fewer opportunities are created since,
 * and more of those that are closed are won. Whether that is better selling or only stricter counting, the data
 * cannot say: it is the case for reading the two figures together.
 */
export const story = {
  /** The checklist holds for the last so many days. */
  checklistDays: 113,
  /** Leads below this quality (standard normal) are doubtful … */
  doubtfulBelow: -0.4,
  /** … and since the checklist, this share of them is not entered. */
  doubtfulLeftOut: 0.62,
  /** How much of a quality of 1 goes into the log odds of each step. */
  qualityWeight: 0.6,
  /** New opportunities grow by this share a year, before the checklist. */
  growthPerYear: 0.08,
  /** The first days are an import from an earlier system, with its faults. */
  importDays: 150,
} as const;

/** Opportunities created in each month, January first, relative to the mean. */
export const monthWeights = [0.94, 1, 1.08, 1.02, 1, 1.04, 0.97, 0.9, 1.08, 1.07, 1.06, 0.84] as const;

/** The same for each day of the week, Sunday first. */
export const weekdayWeights = [0.04, 1.1, 1.15, 1.1, 1.05, 0.9, 0.08] as const;
