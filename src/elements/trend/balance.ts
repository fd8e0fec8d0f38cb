import type { Answer, Answers, KpiResult } from '../../data/index.ts';
import type { Movement } from './movements.ts';

/** A level before and after what moved it. Nothing where it is not known. */
export type Balance = { readonly opening: number | undefined; readonly closing: number | undefined; readonly moved: number | undefined };

/** Smaller than the smallest coin: what sums of decimals differ by in the last bit. */
const nothing = 0.004;

function levelsOf(movement: Movement, { entries }: Answers): { closing: Answer | undefined; opening: Answer | undefined; parts: (Answer | undefined)[] } {
  const answers = entries.map((entry) => ('answer' in entry ? entry.answer : undefined));
  const drawn = movement.adds.length + movement.takes.length;
  return { parts: answers.slice(0, drawn), closing: answers[drawn], opening: answers[drawn + 1] };
}

/** Opening, movements and closing of the whole period, or of the one that begins at an instant. */
export function balanceOf(movement: Movement, answers: Answers, from?: number): Balance {
  const { parts, closing, opening } = levelsOf(movement, answers);
  const at = (answer: Answer | undefined): KpiResult | undefined => (from === undefined ? answer?.result : answer?.result.series?.find((step) => step.from === from));
  const moved = parts.reduce<number | undefined>((sum, part) => {
    const value = at(part)?.value ?? undefined;
    return sum === undefined || value === undefined || !part ? undefined : sum + (movement.takes.includes(part.kpi.id) ? -value : value);
  }, 0);
  return { opening: at(opening)?.[movement.opening.of], closing: at(closing)?.value ?? undefined, moved };
}

/** What is in the closing level and in neither opening nor movements; 0 where they agree, nothing where it cannot be said. */
export function gapOf({ opening, closing, moved }: Balance): number | undefined {
  if (opening === undefined || closing === undefined || moved === undefined) return undefined;
  const gap = closing - opening - moved;
  return Math.abs(gap) <= Math.max(nothing, Math.abs(closing) * 1e-9) ? 0 : gap;
}

/** Whether all movements are there: some of them cannot explain a level. */
export function isWhole(movement: Movement, all: Readonly<Record<string, Movement>>): boolean {
  return Object.values(all).some(({ closing, adds, takes }) => closing === movement.closing && adds.length === movement.adds.length && takes.length === movement.takes.length);
}
