/** The version of the package, and of every class that `define` registers. */
export const VERSION = '0.1.0';
