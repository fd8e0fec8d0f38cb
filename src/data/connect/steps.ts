/** One step of a path: a key (or an index), everything there is, or the entry of a list that has a value. */
export type Step = { text: string; joint: string } & (
  | { kind: 'key'; index?: number }
  | { kind: 'all' }
  | { kind: 'find'; key: string; value: string }
);
export type Steps = readonly Step[];

const STEP = /\[[^\]=]+=[^\]]*\]|(?:[^.[]|\[(?![^\]=]+=[^\]]*\]))+|\./g;

/** Takes a path apart at its dots and before `[key=value]`. */
export function stepsOf(path: string): Steps {
  const steps: Step[] = [];
  let joint = '';
  for (const [text] of path.matchAll(STEP)) {
    if (text === '.') {
      joint += text;
      continue;
    }
    steps.push({ ...stepOf(text), joint });
    joint = '';
  }
  return steps;
}

function stepOf(text: string): Omit<Step & { kind: 'key' }, 'joint'> | Omit<Step & { kind: 'all' }, 'joint'> | Omit<Step & { kind: 'find' }, 'joint'> {
  const find = /^\[([^\]=]+)=([^\]]*)\]$/.exec(text);
  if (find) return { kind: 'find', text, key: find[1] ?? '', value: (find[2] ?? '').replace(/^(["'])(.*)\1$/, '$2') };
  if (text === '*') return { kind: 'all', text };
  return { kind: 'key', text, ...(/^(-?\d+)$/.test(text) && { index: Number(text) }) };
}

/** The steps from one up to another as they are written. */
export function textOf(steps: Steps, from: number, to: number): string {
  return steps.slice(from, to).map(({ text, joint }, at) => (at === 0 ? text : joint + text)).join('');
}
