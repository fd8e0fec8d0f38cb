import { expect } from '@open-wc/testing';
import { fieldsRead } from '../../../src/core/evaluate/fields.ts';
import { catalogue } from '../../../src/core/index.ts';
import { defaultTable } from '../../../src/elements/base/default-table.ts';

/** Tables that are made from another one where they are not given. */
const derived: Readonly<Record<string, string>> = { stageEvents: 'deals' };

describe('Default table', () => {
  it('of each KPI is one that it reads', () => {
    const kpis = Object.values(catalogue).map((definition) => {
      const tables = fieldsRead(definition).map((field) => field.split('.')[0] ?? '');
      return { id: definition.id, table: defaultTable(definition.id), reads: [...new Set(tables.map((table) => derived[table] ?? table))] };
    });
    expect(kpis.length).to.be.above(100);
    expect(kpis.filter(({ table, reads }) => reads.length > 0 && !reads.includes(table))).to.deep.equal([]);
  });
});
