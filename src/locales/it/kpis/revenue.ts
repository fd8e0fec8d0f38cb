import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: 'Clienti attivi', short: 'Clienti', meaning: 'Clienti a fine periodo.',
    working: { one: '{n} cliente', many: '{n} di clienti', other: '{n} clienti' }, none: 'Nessun cliente noto {when}.',
  },
  'activation-rate': {
    name: 'Tasso di attivazione', short: 'Attivati',
    meaning: 'Percentuale dei clienti che hanno iniziato nel periodo e hanno avuto presto un primo beneficio, di norma entro 30 giorni; i più recenti sono esclusi.',
    working: 'Attivati: {num} su {den} che hanno iniziato', few: 'Attivati: {num} su {den}',
    none: 'Nessun cliente ha iniziato {when}, oppure nessuno da abbastanza tempo.',
  },
  'customer-churn-rate': {
    name: 'Tasso di abbandono dei clienti (churn)', short: 'Abbandono',
    meaning: 'Percentuale dei clienti a inizio periodo che alla fine non ci sono più.', working: 'Persi: {num} su {den} iniziali',
    few: 'Persi: {num} su {den}', none: 'Nessun cliente iniziale {when}.',
  },
  'customer-churn-events-rate': {
    name: 'Abbandoni per cliente', short: 'Abbandoni',
    meaning: 'Abbandoni nel periodo per ogni cliente a inizio periodo; conta anche chi è arrivato e se n’è andato nel periodo.',
    working: 'Abbandoni: {num}, clienti iniziali: {den}', none: 'Nessun cliente iniziale e nessun abbandono {when}.',
  },
  'customer-retention-rate': {
    name: 'Tasso di fidelizzazione (retention)', short: 'Fidelizzazione',
    meaning: 'Percentuale dei clienti a inizio periodo che alla fine ci sono ancora.', working: 'Clienti iniziali meno quelli persi',
    none: 'Nessun cliente iniziale {when}.',
  },
  'inactivity-churn-rate': {
    name: 'Abbandono per inattività', short: 'Inattività',
    meaning: 'Dei clienti che hanno acquistato entro un dato tempo prima del periodo, la percentuale che non l’ha fatto nello stesso tempo prima della sua fine.',
    working: 'Inattivi: {num} su {den} acquirenti', few: 'Inattivi: {num} su {den}',
    none: 'Non è impostato alcun tempo, oppure nessuno ha acquistato in quel tempo prima dell’inizio {when}.',
  },
  mrr: {
    name: 'Ricavi ricorrenti mensili (MRR)', short: 'MRR', meaning: 'Ricavi ricorrenti al mese di tutti gli account, a fine periodo.',
    working: { one: '{n} account registrato', many: '{n} di account registrati', other: '{n} account registrati' },
    none: 'Nessun ricavo ricorrente noto {when}.',
  },
  arr: {
    name: 'Ricavi ricorrenti annui (ARR)', short: 'ARR', meaning: 'Ricavi ricorrenti mensili a fine periodo, per 12.',
    working: 'Ricavi ricorrenti mensili per 12', none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'mrr-new': {
    name: 'MRR da nuovi account', short: 'MRR nuovo',
    meaning: 'Ricavi ricorrenti mensili degli account che nel periodo hanno iniziato a pagare per la prima volta.',
    working: { one: '{n} nuovo account', many: '{n} di nuovi account', other: '{n} nuovi account' },
    none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'mrr-reactivation': {
    name: 'MRR da riattivazioni', short: 'MRR riattivato',
    meaning: 'Ricavi ricorrenti mensili degli account che avevano smesso di pagare e hanno ripreso nel periodo.',
    working: { one: '{n} riattivazione', many: '{n} di riattivazioni', other: '{n} riattivazioni' },
    none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'mrr-expansion': {
    name: 'MRR da espansione', short: 'MRR espansione',
    meaning: 'Quanto gli account paganti hanno aggiunto nel periodo ai loro ricavi ricorrenti mensili.',
    working: { one: '{n} aumento', many: '{n} di aumenti', other: '{n} aumenti' }, none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'mrr-contraction': {
    name: 'MRR perso per riduzioni', short: 'MRR ridotto',
    meaning: 'Quanto gli account che continuano a pagare hanno tolto nel periodo dai loro ricavi ricorrenti mensili.',
    working: { one: '{n} riduzione', many: '{n} di riduzioni', other: '{n} riduzioni' }, none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'mrr-churned': {
    name: 'MRR perso per abbandoni', short: 'MRR perso',
    meaning: 'Ricavi ricorrenti mensili persi con gli account che nel periodo hanno smesso di pagare.',
    working: { one: '{n} disdetta', many: '{n} di disdette', other: '{n} disdette' }, none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'net-new-mrr': {
    name: 'Variazione netta dell’MRR', short: 'MRR netto nuovo',
    meaning: 'Variazione dei ricavi ricorrenti mensili nel periodo: nuovi, riattivazioni ed espansione, meno riduzioni e abbandoni.',
    working: { one: '{n} variazione registrata', many: '{n} di variazioni registrate', other: '{n} variazioni registrate' },
    none: 'Nessun ricavo ricorrente noto {when}.',
  },
  'mrr-churn-gross': {
    name: 'Tasso lordo di perdita dell’MRR', short: 'Perdita MRR lorda',
    meaning: 'Ricavi ricorrenti mensili persi nel periodo per disdette e riduzioni, per ogni unità presente a inizio periodo.',
    working: 'Persi: {num}, all’inizio: {den}', none: 'Nessun ricavo ricorrente all’inizio {when}.',
  },
  'mrr-churn-net': {
    name: 'Tasso netto di perdita dell’MRR', short: 'Perdita MRR netta',
    meaning: 'Perdita lorda di MRR meno quanto riportato da aumenti e riattivazioni del periodo; sotto 0 se hanno portato di più.',
    working: 'Perdita netta: {num}, all’inizio: {den}', none: 'Nessun ricavo ricorrente all’inizio {when}.',
  },
  grr: {
    name: 'Retention lorda dei ricavi (GRR)', short: 'GRR',
    meaning: 'Percentuale dei ricavi ricorrenti mensili a inizio periodo che gli stessi account pagano alla fine, senza contare gli aumenti.',
    working: 'Mantenuti: {num} su {den} iniziali', few: 'Mantenuti: {num} su {den}', none: 'Nessun account pagante all’inizio {when}.',
  },
  nrr: {
    name: 'Retention netta dei ricavi (NRR)', short: 'NRR',
    meaning: 'Ricavi ricorrenti mensili a fine periodo degli account che pagavano all’inizio, per ogni unità che pagavano allora.',
    working: 'Alla fine: {num}, all’inizio: {den}', none: 'Nessun account pagante all’inizio {when}.',
  },
  'renewal-rate': {
    name: 'Tasso di rinnovo', short: 'Rinnovi',
    meaning: 'Percentuale dei contratti in scadenza nel periodo che sono stati rinnovati, di norma con al massimo 30 giorni di ritardo; quelli non ancora decisi sono esclusi.',
    working: 'Rinnovati: {num} su {den} in scadenza', few: 'Rinnovati: {num} su {den}',
    none: 'Nessun contratto in scadenza {when} è deciso.',
  },
  'renewal-rate-value': {
    name: 'Tasso di rinnovo a valore', short: 'Rinnovi a valore',
    meaning: 'Percentuale del valore dei contratti in scadenza nel periodo che è stata rinnovata, senza contare gli aumenti; quelli non ancora decisi sono esclusi.',
    working: 'Rinnovato: {num} su {den} in scadenza', few: 'Rinnovato: {num} su {den}',
    none: 'Nessun contratto in scadenza {when} è deciso.',
  },
  'renewal-rate-value-net': {
    name: 'Tasso di rinnovo a valore, netto', short: 'Rinnovi, netto',
    meaning: 'Nuovo valore dei contratti in scadenza nel periodo e rinnovati, per ogni unità di valore in scadenza; quelli non ancora decisi sono esclusi.',
    working: 'Rinnovato: {num}, in scadenza: {den}', none: 'Nessun contratto in scadenza {when} è deciso.',
  },
} as const satisfies Record<string, KpiWords>;
