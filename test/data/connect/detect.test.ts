import { describe, expect, it } from 'vitest';
import { tables } from '../../../src/core/index.ts';
import derivations from '../../../src/data/connect/derivations.json';
import { languages } from '../../../src/data/connect/languages.ts';
import { bareName, nameForms } from '../../../src/data/connect/names.ts';
import { detect, type FieldMap } from '../../../src/data/index.ts';

/** The one map that rows give. */
function one(table: keyof typeof tables, rows: object[]): FieldMap {
  const maps = detect(table, rows);
  expect(maps).toHaveLength(1);
  return maps[0] as FieldMap;
}

describe('a header', () => {
  it.each(['Deal - Owner', 'deal_owner', 'dealOwner', 'DEAL OWNER*', 'Deal: Owner', 'Owner', 'Opportunity Owner', 'Owner (name)', 'O\u0308wner'.normalize('NFD')])(
    '%s is an owner',
    (header) => {
      expect(one('deals', [{ [header]: 'Anna' }])).toEqual({ owner: header });
    },
  );

  it('of another object is not', () => {
    expect(one('deals', [{ 'Account - Owner': 'Anna', email: 'anna@example.com', Comment: 'x' }])).toEqual({});
  });

  it('with our own name comes before any other', () => {
    expect(one('deals', [{ 'Deal Value': 1, amount: 2, value: 3 }])).toEqual({ amount: 'amount' });
  });

  it('feeds a field only where its values can be of that kind', () => {
    expect(one('deals', [{ Closed: 'Yes', Value: 'high' }, { Closed: 'No', Value: 'low' }])).toEqual({});
    expect(one('deals', [{ Closed: '7/15/2026', Value: '$5' }])).toEqual({ closedAt: 'Closed', amount: 'Value' });
  });

  it('inside an object goes by both names, but not by that of a mere wrapper', () => {
    const row = { id: '1', properties: { dealname: 'A', amount: '5' }, Owner: { Name: 'Anna', Email: 'a@example.com' } };
    expect(one('deals', [row])).toEqual({ id: 'id', name: 'properties.dealname', amount: 'properties.amount', owner: 'Owner.Name' });
  });
});

describe('a key that is met late', () => {
  const many = (row: object): object[] => Array.from({ length: 3000 }, () => row);

  it('feeds a field like any other', () => {
    const rows = [...many({ id: 1, status: 'won' }), { id: 2, status: 'open', probability: 0.5, Owner: { Name: 'Anna' } }];
    expect(one('deals', rows)).toEqual({ id: 'id', status: 'status', probability: 'probability', owner: 'Owner.Name' });
  });

  it('is judged by its values, though they come late', () => {
    expect(one('deals', [...many({ id: 1, Closed: null }), { id: 2, Closed: 'Yes' }])).not.toHaveProperty('closedAt');
    expect(one('deals', [...many({ id: 1, Closed: null }), { id: 2, Closed: '2026-01-02' }])).toMatchObject({ closedAt: 'Closed' });
  });

  it('inside an object is found where the object is null in other records', () => {
    expect(one('deals', [{ Owner: null, amount: 1 }, { Owner: { Name: 'Anna' }, amount: 2 }])).toEqual({ owner: 'Owner.Name', amount: 'amount' });
  });
});

describe('a column that is no field of the table', () => {
  it('is kept where at least half of the columns go by our own names, if its values are plain', () => {
    const row = { status: 'won', createdAt: '2026-01-02', 'Deal owner': 'Anna', tags: ['a', 'b'], region: null };
    expect(one('deals', [{ ...row, id: 1 }])).toEqual({ id: 'id', status: 'status', createdAt: 'createdAt', owner: 'Deal owner', 'Deal owner': 'Deal owner', region: 'region' });
    expect(one('deals', [row])).toEqual({ status: 'status', createdAt: 'createdAt', owner: 'Deal owner' });
  });

  it('counts for nothing inside an object', () => {
    expect(one('deals', [{ id: 1, amount: 2, contact: { name: 'Ion', phone: '1' } }])).not.toHaveProperty('contact.phone');
  });
});

describe('values', () => {
  it('that are pairs of id and label are read by their label', () => {
    expect(one('deals', [{ stage_id: [4, 'Won'], stage: [4, 'Won'] }])['stage']).toEqual(['stage', 'label']);
  });

  it('that are seconds since 1970 are read so, except under our own names, which hold milliseconds', () => {
    expect(one('deals', [{ created: 1767225600 }])).toEqual({ createdAt: ['created', 's'] });
    expect(one('deals', [{ createdAt: 1767225600 }])).toEqual({ createdAt: 'createdAt' });
  });

  it('of a currency are read in capitals', () => {
    expect(one('orders', [{ amount: 1, currency: 'eur' }])).toEqual({ amount: 'amount', currency: ['currency', 'upper'] });
  });
});

describe('a status that no column holds', () => {
  it('is told by stages that say won or lost', () => {
    const map = one('deals', [{ 'Deal Stage': 'New' }, { 'Deal Stage': 'Closed Won' }]);
    expect(map['status']).toEqual(['Deal Stage', { map: expect.objectContaining({ closedwon: 'won', lost: 'lost' }), else: 'open' }]);
  });

  it('is not guessed where no stage says so', () => {
    expect(one('deals', [{ 'Deal Stage': 'New' }, { 'Deal Stage': 'Proposal' }])).toEqual({ stage: 'Deal Stage' });
  });

  it('is told by two flags', () => {
    expect(one('deals', [{ IsWon: false, IsClosed: true }])['status']).toMatchObject({ use: '=won', else: { use: '=lost', else: '=open' } });
  });
});

describe('a close date', () => {
  it('closes the deals that are won or lost and is a plan for the others', () => {
    const map = one('deals', [{ status: 'Won', 'Close Date': '2026-06-02' }]);
    expect(map['closedAt']).toEqual({ when: { '@status': ['won', 'lost'] }, use: 'Close Date' });
    expect(map['expectedCloseAt']).toEqual({ when: { '@status': ['won', 'lost'] }, use: null, else: 'Close Date' });
  });

  it('is a plan where nothing tells the status', () => {
    expect(one('deals', [{ 'Close Date': '2026-06-02' }])).toEqual({ expectedCloseAt: 'Close Date' });
  });

  it('made of a date won and a date lost is the one that is set', () => {
    expect(one('deals', [{ 'Won time': '2026-06-02', 'Lost time': '' }])['closedAt']).toBe('Won time|Lost time');
  });
});

describe('a survey with a column for each score', () => {
  it('makes a row of each kind', () => {
    expect(detect('responses', [{ survey_id: 1, nps_score: 9, csat_score: 4 }])).toEqual([
      { id: 'survey_id', kind: '=nps', score: 'nps_score' },
      { id: 'survey_id', kind: '=csat', score: 'csat_score' },
    ]);
  });

  it('is left alone where one column holds the score', () => {
    expect(one('responses', [{ kind: 'nps', score: 9, csat: 4 }])).toEqual({ kind: 'kind', score: 'score', csat: 'csat' });
  });
});

it('refuses a table that does not exist', () => {
  expect(() => detect('dealz' as 'deals', [])).toThrow(expect.objectContaining({ code: 'unknown-table' }));
});

describe('the lists of aliases', () => {
  const roles = derivations as Record<string, { roles?: Record<string, string> } | undefined>;

  it.each(languages.map((language, index) => [index, language] as const))('of language %i name fields and roles that exist', (_, { fields }) => {
    const everywhere = new Set(Object.values(tables).flatMap((columns) => Object.keys(columns)));
    for (const [table, names] of Object.entries(fields)) {
      const known = table === '*' ? everywhere : new Set([...Object.keys(tables[table as 'deals']), ...Object.keys(roles[table]?.roles ?? {})]);
      expect(Object.keys(names).filter((field) => !known.has(field))).toEqual([]);
    }
  });

  it('give a header to one field of a table only', () => {
    for (const { fields } of languages) {
      for (const [table, names] of Object.entries(fields)) {
        if (table === '*') continue;
        const all = Object.values(names).flatMap((aliases) => [...new Set(aliases.map(bareName))]);
        expect({ table, twice: all.filter((name, at) => all.indexOf(name) !== at) }).toEqual({ table, twice: [] });
      }
    }
  });
});

it('the forms of a name lose brackets and object', () => {
  expect(nameForms('Deal - Value (EUR)', ['deal'])).toEqual(['dealvalueeur', 'dealvalue', 'valueeur', 'value']);
});
