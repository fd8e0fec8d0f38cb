import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    name: 'Trattative vinte', short: 'Vinte', meaning: 'Trattative chiuse con esito positivo.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa chiusa {when}.',
  },
  'revenue-won': {
    name: 'Ricavi da trattative vinte', short: 'Ricavi', meaning: 'Valore delle trattative vinte, come registrato.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'win-rate': {
    name: 'Tasso di successo (win rate)', short: 'Tasso di successo', meaning: 'Percentuale delle trattative chiuse che sono state vinte.',
    working: 'Vinte: {num} su {den} chiuse', few: 'Vinte: {num} su {den}', none: 'Nessuna trattativa chiusa {when}.',
  },
  'win-rate-created': {
    name: 'Tasso di successo sulle create', short: 'Successo, create',
    meaning: 'Percentuale delle trattative create nel periodo che finora sono state vinte.', working: 'Vinte: {num} su {den} create',
    few: 'Vinte: {num} su {den}', none: 'Nessuna trattativa creata {when}.',
  },
  'win-rate-flow': {
    name: 'Vinte per nuova opportunità', short: 'Vinte per nuova',
    meaning: 'Trattative vinte nel periodo per ogni opportunità creata nello stesso periodo.', working: 'Vinte: {num}, create: {den}',
    none: 'Nessuna trattativa vinta o creata {when}.',
  },
  'close-rate': {
    name: 'Tasso di chiusura', short: 'Tasso di chiusura', meaning: 'Trattative vinte in rapporto a tutte quelle lavorate nel periodo.',
    working: 'Vinte: {num} su {den} lavorate', few: 'Vinte: {num} su {den}', none: 'Nessuna trattativa lavorata {when}.',
  },
  'win-rate-value': {
    name: 'Tasso di successo a valore', short: 'Successo, valore',
    meaning: 'Valore vinto in rapporto al valore di tutte le trattative chiuse nel periodo.', working: 'Valore vinto: {num} su {den}',
    few: 'Valore vinto: {num} su {den}', none: 'Nessuna trattativa chiusa con un importo {when}.',
  },
  'average-deal-size': {
    name: 'Valore medio delle trattative vinte', short: 'Valore medio', meaning: 'Media del valore delle trattative vinte.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'deal-size-median': {
    name: 'Valore mediano delle trattative vinte', short: 'Valore mediano',
    meaning: 'Metà delle trattative vinte vale più di così, metà meno.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'gross-profit': {
    name: 'Margine lordo delle vinte, importo', short: 'Margine lordo',
    meaning: 'Valore delle trattative vinte meno il costo per realizzarle.',
    working: { one: '{n} trattativa vinta con un costo', many: '{n} di trattative vinte con un costo', other: '{n} trattative vinte con un costo' },
    none: 'Nessuna trattativa vinta con un costo {when}.',
  },
  'gross-margin': {
    name: 'Margine lordo delle vinte, percentuale', short: 'Margine lordo %',
    meaning: 'Quanto resta del valore delle trattative vinte tolto il costo per realizzarle, in rapporto a quel valore.',
    working: 'Restano {num} su {den}', few: 'Restano {num} su {den}', none: 'Nessuna trattativa vinta con un costo {when}.',
  },
  'upsell-rate': {
    name: 'Tasso di upsell', short: 'Tasso di upsell',
    meaning: 'Percentuale dei clienti a inizio periodo che nel periodo hanno acquistato un upgrade.',
    working: 'Con upgrade: {num} su {den} clienti iniziali', few: 'Con upgrade: {num} su {den}', none: 'Nessun cliente iniziale {when}.',
  },
  'sales-cycle': {
    name: 'Durata media del ciclo di vendita', short: 'Ciclo medio', meaning: 'Tempo medio dalla nascita dell’opportunità alla vittoria.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'sales-cycle-first-contact': {
    name: 'Durata media del ciclo dal primo contatto', short: 'Ciclo dal contatto',
    meaning: 'Tempo medio dal primo contatto alla vittoria, per le trattative vinte nel periodo; dall’opportunità, se non è registrato alcun contatto.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'sales-cycle-median': {
    name: 'Durata mediana del ciclo di vendita', short: 'Ciclo mediano',
    meaning: 'Metà delle trattative vinte ha richiesto più tempo di così, metà meno.',
    working: { one: '{n} trattativa vinta', many: '{n} di trattative vinte', other: '{n} trattative vinte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'lead-velocity-rate': {
    name: 'Crescita dei lead qualificati', short: 'Crescita lead',
    meaning: 'Variazione del numero di lead qualificati rispetto al periodo precedente, in rapporto al numero precedente (lead velocity rate).',
    working: 'Variazione di {num} su {den} qualificati prima', few: 'Variazione di {num} su {den}',
    none: 'Nessun lead qualificato {when} o nel periodo precedente.',
  },
  'time-in-stage': {
    name: 'Tempo medio nella fase', short: 'Tempo nella fase',
    meaning: 'Tempo medio trascorso dalle trattative in una fase, sommando tutti i passaggi, per quelle che l’hanno lasciata per l’ultima volta nel periodo.',
    working: { one: '{n} trattativa ha lasciato la fase', many: '{n} di trattative hanno lasciato la fase', other: '{n} trattative hanno lasciato la fase' },
    none: 'Nessuna trattativa ha lasciato la fase {when}, oppure non è indicata alcuna fase.',
  },
  'stage-age-open': {
    name: 'Permanenza mediana nella fase', short: 'Permanenza',
    meaning: 'Metà delle trattative che sono in una fase vi si trova da più tempo di così, metà da meno.',
    working: { one: '{n} trattativa nella fase', many: '{n} di trattative nella fase', other: '{n} trattative nella fase' },
    none: 'Nessuna trattativa nella fase {when}, oppure non è indicata alcuna fase.',
  },
  'stage-bottleneck': {
    name: 'Fase collo di bottiglia', short: 'Collo di bottiglia',
    meaning: 'La fase con il tempo medio più lungo, sulle trattative che hanno lasciato ogni fase per l’ultima volta nel periodo.',
    working: { one: '{n} trattativa ha lasciato la fase', many: '{n} di trattative hanno lasciato la fase', other: '{n} trattative hanno lasciato la fase' },
    none: 'Troppo poche trattative hanno lasciato una fase {when}.',
  },
  'stage-conversion': {
    name: 'Conversione tra fasi', short: 'Conversione',
    meaning: 'Delle trattative create nel periodo che hanno raggiunto o superato una fase, la percentuale che è arrivata anche a una fase successiva.',
    working: 'Avanzate: {num} su {den} arrivate alla fase', few: 'Avanzate: {num} su {den}',
    none: 'Nessuna trattativa creata {when} è arrivata alla fase, oppure non sono indicate le fasi.',
  },
  'stage-conversion-strict': {
    name: 'Conversione passando per ogni fase', short: 'Conv., ogni fase',
    meaning: 'Delle trattative create nel periodo che sono state in una fase, la percentuale che è passata per ogni fase fino a una successiva.',
    working: 'Passate per ogni fase: {num} su {den}', few: 'Passate: {num} su {den}',
    none: 'Nessuna trattativa creata {when} è stata nella fase, oppure non sono indicate le fasi.',
  },
  'stage-conversion-touched': {
    name: 'Conversione per qualsiasi percorso', short: 'Conv., ogni via',
    meaning: 'Trattative create nel periodo che sono state nella fase successiva, per ognuna che è stata nella precedente; sopra 1 se la precedente viene saltata.',
    working: 'Nella fase successiva: {num}, nella precedente: {den}',
    none: 'Nessuna trattativa creata {when} è stata in una delle due fasi, oppure non sono indicate le fasi.',
  },
  'stage-conversion-vs-team': {
    name: 'Conversione tra fasi rispetto al team', short: 'Rispetto al team',
    meaning: 'Conversione tra fasi di un venditore meno quella del resto del team, per le trattative create nel periodo.',
    working: 'Un venditore rispetto al resto del team',
    none: 'Il venditore o il resto del team non ha trattative create {when} arrivate alla fase, oppure non sono indicati il venditore e le fasi.',
  },
  'funnel-conversion': {
    name: 'Conversione del funnel', short: 'Conv. del funnel',
    meaning: 'Delle trattative create nel periodo che hanno raggiunto o superato la prima fase, la percentuale che è arrivata all’ultima.',
    working: 'Arrivate in fondo: {num} su {den} iniziate', few: 'Arrivate in fondo: {num} su {den}',
    none: 'Nessuna trattativa creata {when} è arrivata alla prima fase, oppure non sono indicate le fasi.',
  },
  'pipeline-value': {
    name: 'Valore della pipeline', short: 'Valore pipeline', meaning: 'Valore delle trattative aperte.',
    working: { one: '{n} trattativa aperta', many: '{n} di trattative aperte', other: '{n} trattative aperte' },
    none: 'Nessuna trattativa aperta {when}.',
  },
  'weighted-pipeline': {
    name: 'Pipeline ponderata', short: 'Ponderata',
    meaning: 'Valore delle trattative aperte, ciascuna moltiplicata per la sua probabilità di essere vinta.',
    working: { one: '{n} trattativa aperta con una probabilità', many: '{n} di trattative aperte con una probabilità', other: '{n} trattative aperte con una probabilità' },
    none: 'Nessuna trattativa aperta con importo e probabilità {when}.',
  },
  'pipeline-coverage': {
    name: 'Copertura della pipeline', short: 'Copertura',
    meaning: 'Valore delle trattative aperte la cui chiusura è attesa nel resto del periodo, per ogni unità di obiettivo ancora da vincere.',
    working: 'Aperto: {num}, ancora da vincere: {den}',
    none: 'Nessuna trattativa con un importo {when}, oppure non è indicato alcun obiettivo.',
  },
  'sales-velocity': {
    name: 'Velocità di vendita', short: 'Velocità',
    meaning: 'Ricavi attesi al giorno: trattative aperte per tasso di successo per valore medio delle vinte nel periodo, diviso il ciclo di vendita medio.',
    working: { one: '{n} trattativa vinta, e quelle aperte', many: '{n} di trattative vinte, e quelle aperte', other: '{n} trattative vinte, e quelle aperte' },
    none: 'Nessuna trattativa vinta {when}.',
  },
  'quota-attainment': {
    name: 'Raggiungimento della quota di vendita', short: 'Quota di vendita',
    meaning: 'Valore delle trattative vinte nel periodo in rapporto agli obiettivi di ricavo compresi nel periodo.',
    working: 'Vinto: {num} su una quota di {den}', few: '{num} su {den}', none: 'Nessun obiettivo di ricavo compreso nel periodo {when}.',
  },
  'quota-attainment-share': {
    name: 'Venditori a quota', short: 'A quota',
    meaning: 'Percentuale dei venditori con un obiettivo di ricavo nel periodo che l’hanno raggiunto con le trattative vinte.',
    working: 'A quota: {num} su {den} con un obiettivo', few: 'A quota: {num} su {den}',
    none: 'Nessun venditore ha un obiettivo di ricavo nel periodo {when}.',
  },
  forecast: {
    name: 'Previsione di vendita (forecast)', short: 'Previsione',
    meaning: 'Valore vinto finora nel periodo, più le trattative aperte la cui chiusura è attesa nel resto del periodo, ciascuna per la sua probabilità.',
    working: 'Vinto finora, più le aperte per probabilità', none: 'Nessuna trattativa con importo e probabilità {when}.',
  },
  'forecast-accuracy': {
    name: 'Accuratezza della previsione', short: 'Accuratezza',
    meaning: 'Quanto una previsione si è avvicinata al valore vinto nel periodo: 100% meno lo scarto in rapporto a quel valore.',
    working: 'Previsione rispetto al valore vinto', none: 'Nessuna trattativa vinta {when}, oppure non è indicata alcuna previsione.',
  },
  'open-deal-age': {
    name: 'Età mediana delle trattative aperte', short: 'Età, aperte',
    meaning: 'Metà delle trattative aperte è più vecchia di così, metà più recente.',
    working: { one: '{n} trattativa aperta', many: '{n} di trattative aperte', other: '{n} trattative aperte' },
    none: 'Nessuna trattativa aperta {when}.',
  },
  'stalled-deal-share': {
    name: 'Trattative ferme', short: 'Ferme',
    meaning: 'Percentuale delle trattative aperte che di recente non sono state create né hanno cambiato fase, di norma negli ultimi 30 giorni.',
    working: 'Ferme: {num} su {den} aperte', few: 'Ferme: {num} su {den}', none: 'Nessuna trattativa aperta {when}.',
  },
  'open-opportunities': {
    name: 'Opportunità aperte', short: 'Aperte', meaning: 'Trattative aperte.',
    working: { one: '{n} trattativa aperta', many: '{n} di trattative aperte', other: '{n} trattative aperte' },
    none: 'Nessuna trattativa aperta {when}.',
  },
  'new-opportunities': {
    name: 'Nuove opportunità', short: 'Nuove', meaning: 'Trattative create nel periodo.',
    working: { one: '{n} trattativa creata', many: '{n} di trattative create', other: '{n} trattative create' },
    none: 'Nessuna trattativa creata {when}.',
  },
} as const satisfies Record<string, KpiWords>;
