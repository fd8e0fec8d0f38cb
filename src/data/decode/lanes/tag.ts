/*
 * What a cell of a lane is, one byte. From `PLAIN` on the value is in the lane's numbers; for texts and lists it is the
 * number of an entry of the lane's dictionary.
 */
/** The record has no such key. */
export const ABSENT = 0;
export const NULL = 1;
/** The empty text. */
export const EMPTY = 2;
export const NO = 3;
export const YES = 4;
/** An object whose keys have lanes of their own. */
export const INSIDE = 5;
export const TEXT = 6;
/** A list, as the bytes of its JSON. */
export const LIST = 7;
/** An object as the bytes of its JSON: one that lies deeper than lanes go. */
export const DEEP = 8;
/** A text as its JSON: one that UTF-8 cannot hold. */
export const ESCAPED = 9;
export const NUMBER = 10;
/** A text that is a number as programs write it; the tag less PLAIN is how many decimals it shows. */
export const PLAIN = 11;
export const MOST_DECIMALS = 9;
/** A text that is an ISO date or time; the tag less TIME is the number of its form. */
export const TIME = PLAIN + MOST_DECIMALS + 1;
export const MOST_FORMS = 255 - TIME;
