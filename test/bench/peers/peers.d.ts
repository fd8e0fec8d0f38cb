// What the benches use of the peers, so that types can be checked before the peers are installed.

declare module 'arquero' {
  type Expressions = Record<string, string>;
  interface ColumnTable {
    params(values: Record<string, number>): ColumnTable;
    filter(expression: string): ColumnTable;
    derive(expressions: Expressions): ColumnTable;
    groupby(...keys: string[]): ColumnTable;
    rollup(expressions: Expressions): ColumnTable;
    objects(): Record<string, string | number | null>[];
  }
  export function table(columns: Record<string, ArrayLike<unknown>>): ColumnTable;
}

declare module 'crossfilter2' {
  interface Group<K, V> {
    reduce<P>(add: (part: P, row: V) => P, remove: (part: P, row: V) => P, initial: () => P): Group<K, P> & { all(): { key: K; value: P }[] };
    dispose(): this;
  }
  interface GroupAll<V> {
    reduce<P>(add: (part: P, row: V) => P, remove: (part: P, row: V) => P, initial: () => P): { value(): P; dispose(): unknown };
  }
  interface Dimension<V, K> {
    filterRange(range: [K, K]): this;
    filterAll(): this;
    group<G = K>(key?: (value: K) => G): Group<G, V>;
  }
  interface Crossfilter<V> {
    dimension<K extends string | number>(value: (row: V) => K): Dimension<V, K>;
    groupAll(): GroupAll<V>;
  }
  export default function crossfilter<V>(rows: readonly V[]): Crossfilter<V>;
}

declare module 'echarts/core' {
  export function use(parts: readonly unknown[]): void;
  export function init(box: HTMLElement): { setOption(option: object): void };
}

declare module 'echarts/charts' {
  export const GaugeChart: unknown;
}

declare module 'echarts/renderers' {
  export const CanvasRenderer: unknown;
}
