/** Numbers drawn in the ways that sales data are spread. `random` gives numbers in [0, 1). */
export function distributions(random: () => number) {
  return {
    below: (limit: number): number => Math.floor(random() * limit),
    /** From 0 to `limit`, the low ones about ten times as often as the high ones; every one is met. */
    logUniform: (limit: number): number => Math.floor((limit / 10) * 11 ** random() - limit / 10),
    /** Box and Muller 1958. */
    logNormal: (median: number, sigma: number): number =>
      median * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())),
  };
}
