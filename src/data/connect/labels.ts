import { tableFromRows, type Table } from '../../core/table/table.ts';
import { recordsOf } from '../decode/records.ts';
import { listOf, type Connector, type LabelSource } from './connector.ts';
import { listIn } from './entity-rows.ts';
import { compileCell, compilePath } from './path.ts';
import { noFields } from './row-test.ts';
import { compileSpec } from './spec.ts';

/** For each field whose ids have labels, the label of each id. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Answers that hold the labels of fields. */
export type LabelAnswers = ReadonlyMap<string, readonly unknown[]>;

/** The labels of a connector's fields: those in answers that were fetched for them, and those that come along with the rows. */
export function labelsOf({ labels = {} }: Connector, fetched: LabelAnswers, pages: readonly unknown[]): Labels {
  const known = Object.entries(labels).map(([field, source]) => {
    const answers = source.url === undefined ? pages : (fetched.get(field) ?? []);
    return [field, new Map(answers.flatMap((answer) => labelsIn(source, answer)))] as const;
  });
  return new Map(known.filter(([, found]) => found.size > 0));
}

function labelsIn(source: LabelSource, answer: unknown): (readonly [string, string])[] {
  const readId = compilePath(source.id);
  const parts = listOf(source.label).map((path) => compilePath(path));
  return (listIn({ rows: source.rows }, answer) ?? []).flatMap((row) => {
    const id = readId(row);
    const label = parts.flatMap((read) => read(row) ?? []).map(String).filter((part) => part !== '').join(' ');
    return id === undefined || id === null || label === '' ? [] : [[String(id), label] as const];
  });
}

/** The stages in their order, where the labels of stages say it: numbered from 1, without a number where a stage is no step. */
export function stagesOf({ labels }: Connector, fetched: LabelAnswers): Table | undefined {
  const source = labels?.['stage'];
  const answers = fetched.get('stage');
  if (!source || source.pos === undefined || !answers) return undefined;
  const rows = recordsOf(answers.flatMap((answer) => listIn({ rows: source.rows }, answer) ?? []));
  const pos = compileSpec(source.pos, rows);
  const label = compileCell(listOf(source.label)[0] ?? '', rows);
  const places = new Map<string, number | null>();
  for (let row = 0; row < rows.length; row++) {
    const stage = label(row);
    const place = pos.read(row, noFields);
    if (typeof stage === 'string' && !places.has(stage)) places.set(stage, place === null || place === undefined ? null : Number(place));
  }
  const order = [...places.values()].filter((place): place is number => place !== null).sort((a, b) => a - b);
  const distinct = [...new Set(order)];
  if (places.size === 0) return undefined;
  return tableFromRows('stages', [...places].map(([stage, place]) => ({ stage, pos: place === null ? null : distinct.indexOf(place) + 1 })));
}
