import { describe, expect, it } from 'vitest';
import { readTable, type TableName } from '../../../src/data/index.ts';

const day = (iso: string): number => Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8)));

/** One deal that is won and one that is lost, as an export in each language has them. */
const deals: [language: string, csv: string][] = [
  ['it', 'Nome trattativa;Importo;Valuta;Fase;Stato;Responsabile;Cliente;Data creazione;Chiuso il\nA;1.200,50;EUR;Proposta;Vinta;Marta;Boreal;31/01/2025;14/02/2025\nB;800,00;EUR;Nuova;Persa;Olav;Fjord;01/02/2025;20/02/2025\n'],
  ['ro', 'Nume oportunitate;Valoare;Monedă;Etapă;Stare;Responsabil;Firmă;Data creării;Închis la\nA;1.200,50;EUR;Ofertă;Câștigat;Marta;Boreal;31.01.2025;14.02.2025\nB;800,00;EUR;Nou;Pierdut;Olav;Fjord;01.02.2025;20.02.2025\n'],
  ['de', 'Bezeichnung;Betrag;Währung;Phase;Status;Zuständiger;Firma;Erstellt am;Abgeschlossen am\nA;1.200,50;EUR;Angebot;Gewonnen;Marta;Boreal;31.01.2025;14.02.2025\nB;800,00;EUR;Neu;Verloren;Olav;Fjord;01.02.2025;20.02.2025\n'],
  ['fr', 'Intitulé;Montant;Devise;Étape;Statut;Commercial;Société;Date de création;Clôturé le\nA;1 200,50;EUR;Devis;Gagnée;Marta;Boreal;31/01/2025;14/02/2025\nB;800,00;EUR;Nouveau;Perdue;Olav;Fjord;01/02/2025;20/02/2025\n'],
  ['es', 'Nombre del negocio;Importe;Moneda;Etapa;Estado;Vendedor;Empresa;Fecha de creación;Cerrado el\nA;1.200,50;EUR;Oferta;Ganado;Marta;Boreal;31/01/2025;14/02/2025\nB;800,00;EUR;Nuevo;Perdido;Olav;Fjord;01/02/2025;20/02/2025\n'],
  ['zh', '商机名称,金额,币种,销售阶段,商机状态,负责人,客户名称,创建时间,成交日期\nA,1200.50,EUR,报价,赢单,Marta,Boreal,2025-01-31,2025-02-14\nB,800.00,EUR,新建,输单,Olav,Fjord,2025-02-01,2025-02-20\n'],
];

describe('an export of deals', () => {
  it.each(deals)('in %s is read without a map', (_, csv) => {
    const { table, report } = readTable('deals', csv);
    expect(report.faults).toEqual([]);
    expect(table.toRows()).toMatchObject([
      { name: 'A', amount: 1200.5, currency: 'EUR', status: 'won', owner: 'Marta', account: 'Boreal', createdAt: day('2025-01-31'), closedAt: day('2025-02-14') },
      { name: 'B', amount: 800, currency: 'EUR', status: 'lost', owner: 'Olav', account: 'Fjord', createdAt: day('2025-02-01'), closedAt: day('2025-02-20') },
    ]);
    expect(table.fields).toContain('stage');
  });
});

describe('headers of other tables', () => {
  it.each<[TableName, string, string[]]>([
    ['tickets', 'Numero;Data apertura;Prima risposta;Data risoluzione;Priorità\n1;2025-01-01;2025-01-02;2025-01-03;alta\n', ['id', 'createdAt', 'firstReplyAt', 'resolvedAt', 'priority']],
    ['requests', 'Anfragedatum;Erste Antwort;Bearbeiter\n2025-01-01;2025-01-02;Marta\n', ['at', 'respondedAt', 'owner']],
    ['responses', 'Date de réponse;Note;Société\n2025-01-01;9;Boreal\n', ['at', 'score', 'account']],
    ['orders', 'Fecha del pedido;Importe del pedido;Cliente\n2025-01-01;9;Boreal\n', ['at', 'amount', 'account']],
    ['campaigns', 'Titlu;Trimise;Deschideri;Clicuri\nMai;100;50;10\n', ['name', 'sent', 'opened', 'clicked']],
    ['tickets', '编号,创建时间,首次响应时间,解决时间,优先级\n1,2025-01-01,2025-01-02,2025-01-03,高\n', ['id', 'createdAt', 'firstReplyAt', 'resolvedAt', 'priority']],
  ])('%s: %s', (table, csv, fields) => {
    expect(readTable(table, csv).table.fields).toEqual(expect.arrayContaining(fields));
  });
});
