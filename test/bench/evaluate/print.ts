import { median } from '../contest.ts';
import type { Measured, Report } from './measure.ts';

const column = (text: string): string => text.padStart(10);
const ms = (value: number): string => column(value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));
const times = (ratio: number): string => column(`${ratio.toFixed(ratio < 10 ? 2 : 0)} x`);

/** A line a contender: times in milliseconds, and how many times as long as ours it takes. */
export function print(title: string, first: readonly Measured[], { measured, figures, differences }: Report, rows: number, calls: boolean): void {
  const [own] = measured as [Measured];
  const [ownFirst] = first as [Measured];
  console.log(`\n${title}\n${own.timesMs.length} rounds after the warm-up; milliseconds\n`);
  console.log(`${''.padEnd(28)}${['load', 'first', 'median', 'min', 'x first', 'x median', 'x min', ...(own.cpuMs.length > 0 ? ['cpu min', 'x cpu', 'bytes/row'] : [])].map(column).join('')}`);
  measured.forEach(({ title, timesMs, cpuMs }, i) => {
    const { loadMs, timesMs: [call = NaN], retained } = first[i] as Measured;
    console.log([
      title.padEnd(28), ms(loadMs), ms(call), ms(median(timesMs)), ms(Math.min(...timesMs)),
      times(call / (ownFirst.timesMs[0] as number)), times(median(timesMs) / median(own.timesMs)), times(Math.min(...timesMs) / Math.min(...own.timesMs)),
      ...(cpuMs.length > 0 ? [ms(Math.min(...cpuMs)), times(Math.min(...cpuMs) / Math.min(...own.cpuMs))] : []),
      retained === undefined ? '' : column((retained / rows).toFixed(0)),
    ].join(''));
  });
  const asked = Object.entries(own.calls ?? {}).sort(([, a], [, b]) => b - a);
  for (const [name, took] of asked.slice(0, calls ? undefined : 1)) console.log(`${calls ? '' : '\nLongest call: '}${name}, ${took.toFixed(1)} ms`);
  if (differences.length === 0) console.log(`\n${figures} figures agree.`);
  else console.error(`\n${differences.length} figures differ, among them:\n${differences.slice(0, 8).join('\n')}`);
}
