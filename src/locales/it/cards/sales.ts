import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: 'Numero di trattative vinte', cohort: 'Trattative chiuse nel periodo.', edges: 'Una trattativa riaperta non conta più.',
    abuse: 'Molte trattative piccole, o con clienti inadatti, lo gonfiano.',
  },
  'revenue-won': {
    formula: 'Somma dei valori delle trattative vinte', cohort: 'Trattative chiuse nel periodo.',
    alternatives: 'Per inizio del contratto. I ricavi contabili sono un altro dato.',
    edges: 'Ogni valore è convertito al tasso del giorno di chiusura; se per uno manca il tasso, non c’è un totale.',
    abuse: 'Se si premia solo questo, arrivano clienti inadatti che presto se ne vanno.',
  },
  'win-rate': {
    formula: 'Trattative vinte ÷ (trattative vinte + trattative perse)',
    cohort: 'Trattative chiuse nel periodo, in qualunque momento siano state create.',
    alternatives: 'Per data di creazione, a valore, o diviso per tutte le trattative lavorate: qui sono KPI a sé.',
    edges: 'Le trattative aperte non contano né al numeratore né al denominatore; una trattativa riaperta esce da entrambi.',
    abuse: 'Trattative perse lasciate aperte, e dubbie mai registrate, lo gonfiano.',
  },
  'win-rate-created': {
    formula: 'Trattative vinte finora ÷ trattative create', cohort: 'Trattative create nel periodo, nello stato alla data di riferimento.',
    alternatives: 'Solo periodi abbastanza lontani perché la maggior parte delle trattative sia decisa.',
    edges: 'Le trattative recenti sono ancora aperte, quindi il tasso di un periodo recente continua a salire.',
    abuse: 'Registrare solo trattative quasi vinte lo fa salire.',
  },
  'win-rate-flow': {
    formula: 'Trattative vinte ÷ trattative create',
    cohort: 'Trattative chiuse nel periodo, in rapporto a quelle create nel periodo: due insiemi diversi.',
    edges: 'Può superare 1. Vittorie senza nuove trattative non danno un valore.',
    abuse: 'Si muove quando arrivano meno trattative, anche se nel vincerle nulla è cambiato.',
  },
  'close-rate': {
    formula: 'Trattative vinte ÷ trattative lavorate',
    cohort: 'Trattative vinte nel periodo, in rapporto a quelle aperte in qualunque momento del periodo.',
    alternatives: 'Alcuni chiamano tasso di chiusura le vinte ÷ chiuse: qui quello è il tasso di successo.',
    edges: 'Cicli di vendita lunghi lo abbassano.', abuse: 'Molte piccole vittorie fanno bella figura: non dice nulla del valore.',
  },
  'win-rate-value': {
    formula: 'Valore vinto ÷ (valore vinto + valore perso)', cohort: 'Trattative chiuse nel periodo.',
    edges: 'Le trattative senza valore, o con un valore sotto 0, sono escluse.', abuse: 'Una sola trattativa grande può deciderlo.',
  },
  'average-deal-size': {
    formula: 'Somma dei valori delle trattative vinte ÷ loro numero', cohort: 'Trattative chiuse nel periodo.',
    edges: 'Le trattative senza valore, o con un valore sotto 0, sono escluse; 0 conta.',
    abuse: 'Una sola trattativa grande lo sposta, e gli sconti restano nascosti.',
  },
  'deal-size-median': {
    formula: 'Valore centrale tra i valori delle trattative vinte', cohort: 'Trattative chiuse nel periodo.',
    edges: 'Tra due valori centrali si prende la media. Le trattative senza valore, o con un valore sotto 0, sono escluse.',
    abuse: 'Nasconde le poche trattative grandi.',
  },
  'gross-profit': {
    formula: 'Somma di (valore − costo) delle trattative vinte', cohort: 'Trattative chiuse nel periodo.',
    edges: 'Le trattative senza valore o senza costo sono escluse. Può essere sotto 0.',
    abuse: 'I costi che nessuno registra, come le ore di lavoro, lo gonfiano.',
  },
  'gross-margin': {
    formula: 'Margine lordo delle trattative vinte ÷ loro valore', cohort: 'Trattative chiuse nel periodo.',
    alternatives: 'Il ricarico divide invece per il costo.',
    edges: 'Le trattative senza costo non contano né al numeratore né al denominatore. Un valore di 0 o meno non dà un margine.',
    abuse: 'Rifiutare buone trattative a basso margine lo fa salire.',
  },
  'upsell-rate': {
    formula: 'Clienti che hanno acquistato un upgrade ÷ clienti iniziali',
    cohort: 'Clienti subito prima del periodo, e upgrade vinti nel periodo.',
    alternatives: 'Solo i clienti che hanno ricevuto un’offerta; oppure ricavi da upgrade ÷ ricavi.',
    edges: 'Un cliente conta una volta sola. I clienti acquisiti nel periodo non contano.',
    abuse: 'Si spingono i clienti ad acquistare upgrade inadatti.',
  },
  'sales-cycle': {
    formula: 'Media di (data di chiusura − data di creazione)', cohort: 'Trattative vinte chiuse nel periodo.',
    alternatives: 'Trattative per data di creazione; anche le trattative perse.',
    edges: 'Una trattativa chiusa prima della sua creazione è esclusa e contata come errore.',
    abuse: 'Mettere fretta a chi non è pronto lo accorcia e rovina il rapporto.',
  },
  'sales-cycle-first-contact': {
    formula: 'Media di (data di chiusura − data del primo contatto)', cohort: 'Trattative vinte chiuse nel periodo.',
    edges: 'Senza un contatto registrato vale la data di creazione.', abuse: 'Registrare tardi il primo contatto lo accorcia.',
  },
  'sales-cycle-median': {
    formula: 'Valore centrale di (data di chiusura − data di creazione)', cohort: 'Trattative vinte chiuse nel periodo.',
    edges: 'Una trattativa chiusa prima della sua creazione è esclusa e contata come errore.',
    abuse: 'Nasconde le trattative che durano moltissimo.',
  },
  'lead-velocity-rate': {
    formula: '(Lead qualificati − lead qualificati prima) ÷ lead qualificati prima',
    cohort: 'Lead qualificati nel periodo e nel periodo precedente.',
    alternatives: 'Alcuni chiamano lead velocity il tempo per chiudere: qui quello è il ciclo di vendita.',
    edges: 'Se prima non c’erano lead non c’è un valore.', abuse: 'Dichiarare qualificati più lead la fa salire.',
  },
  'time-in-stage': {
    formula: 'Media, sulle trattative, di tutto il loro tempo nella fase',
    cohort: 'Trattative che hanno lasciato la fase per l’ultima volta nel periodo.',
    alternatives: 'Ogni passaggio preso a sé; trattative per data di ingresso.',
    edges: 'Più passaggi di una trattativa si sommano. Le trattative ancora nella fase non contano, quindi sembra più veloce di quanto sia.',
    abuse: 'Si parcheggiano trattative in un’altra fase.',
  },
  'stage-age-open': {
    formula: 'Valore centrale dei tempi trascorsi dall’ingresso nella fase', cohort: 'Trattative nella fase alla data di riferimento.',
    abuse: 'Spostare una trattativa fuori e poi di nuovo dentro ne azzera il tempo.',
  },
  'stage-bottleneck': {
    formula: 'Fase con il tempo medio nella fase più lungo',
    cohort: 'Trattative che hanno lasciato ogni fase per l’ultima volta nel periodo.',
    edges: 'Le fasi con troppo poche trattative non sono confrontate.',
    abuse: 'Una fase lenta non è sempre bloccata: guardare anche la sua conversione.',
  },
  'stage-conversion': {
    formula: 'Trattative arrivate alla fase successiva ÷ trattative arrivate alla precedente',
    cohort: 'Trattative create nel periodo, con tutte le fasi raggiunte finora.',
    alternatives: 'Passando per ogni fase, o per qualsiasi percorso: qui sono KPI a sé.',
    edges: 'Una fase saltata vale come raggiunta. Una trattativa che torna indietro mantiene la fase più avanzata.',
    abuse: 'Si fanno avanzare le trattative troppo presto.',
  },
  'stage-conversion-strict': {
    formula: 'Trattative passate per ogni fase fino alla successiva ÷ trattative passate per la precedente',
    cohort: 'Trattative create nel periodo, con tutte le fasi finora.',
    edges: 'Una trattativa che ha saltato una fase non è convertita. Le posizioni delle fasi devono essere numerate senza salti.',
    abuse: 'Si fanno passare trattative per fasi in cui non è successo nulla.',
  },
  'stage-conversion-touched': {
    formula: 'Trattative passate almeno una volta per la fase successiva ÷ per la precedente',
    cohort: 'Trattative create nel periodo, con tutte le fasi finora.', edges: 'Supera 1 quando le trattative saltano la fase precedente.',
  },
  'stage-conversion-vs-team': {
    formula: 'Conversione tra fasi del venditore − conversione tra fasi di tutti gli altri',
    cohort: 'Trattative create nel periodo, per responsabile.', edges: 'Il venditore non fa parte del team.',
    abuse: 'Con poche trattative la differenza è soprattutto caso: guardare il suo intervallo.',
  },
  'funnel-conversion': {
    formula: 'Trattative arrivate all’ultima fase ÷ trattative arrivate alla prima',
    cohort: 'Trattative create nel periodo, con tutte le fasi raggiunte finora.',
    edges: 'Le trattative recenti sono ancora in corso, quindi il tasso di un periodo recente continua a salire.',
  },
  'pipeline-value': {
    formula: 'Somma dei valori delle trattative aperte', cohort: 'Trattative aperte alla data di riferimento.',
    edges: 'I valori sono quelli noti adesso, anche per una data passata.', abuse: 'Trattative morte tenute aperte lo gonfiano.',
  },
  'weighted-pipeline': {
    formula: 'Somma di (valore × probabilità) delle trattative aperte', cohort: 'Trattative aperte alla data di riferimento.',
    edges: 'Una trattativa senza probabilità è esclusa.', abuse: 'Probabilità ottimistiche la gonfiano.',
  },
  'pipeline-coverage': {
    formula: 'Valore delle trattative aperte ÷ (obiettivo − valore vinto)',
    cohort: 'Trattative vinte nel periodo; aperte la cui chiusura è attesa nel resto del periodo.',
    alternatives: 'L’intero obiettivo come divisore.',
    edges: 'Nessun valore una volta raggiunto l’obiettivo. Le trattative oltre la data di chiusura prevista sono escluse.',
    abuse: 'Trattative senza possibilità la gonfiano. Serve 1 ÷ tasso di successo.',
  },
  'sales-velocity': {
    formula: 'Trattative aperte × tasso di successo × valore medio delle vinte ÷ ciclo di vendita in giorni',
    cohort: 'Trattative aperte alla data di riferimento; gli altri tre sul periodo.',
    edges: 'Se uno dei quattro non ha un valore, non c’è risultato.',
    abuse: 'Uno dei quattro viene alzato a scapito di un altro. I segmenti non andrebbero mescolati.',
  },
  'quota-attainment': {
    formula: 'Valore vinto ÷ obiettivo', cohort: 'Trattative chiuse nel periodo; obiettivi di ricavo compresi nel periodo.',
    edges: 'Per più venditori: somma ÷ somma, mai la media delle loro percentuali.',
    abuse: 'Si trattengono o si affrettano trattative a ridosso della fine del periodo.',
  },
  'quota-attainment-share': {
    formula: 'Venditori che hanno raggiunto l’obiettivo ÷ venditori con un obiettivo',
    cohort: 'Trattative chiuse nel periodo; obiettivi di ricavo compresi nel periodo.',
    edges: 'Un venditore con un obiettivo e nessuna vendita conta come sotto.', abuse: 'Obiettivi bassi la gonfiano.',
  },
  forecast: {
    formula: 'Valore vinto + somma di (valore × probabilità) delle trattative aperte',
    cohort: 'Trattative chiuse nel periodo, e aperte la cui chiusura è attesa nel resto del periodo.',
    alternatives: 'Per categoria, secondo l’impegno preso da ciascuno.',
    edges: 'Le trattative oltre la data di chiusura prevista sono escluse.', abuse: 'Una previsione bassa è facile da superare.',
  },
  'forecast-accuracy': {
    formula: '1 − |previsione − valore vinto| ÷ valore vinto', cohort: 'Trattative chiuse nel periodo, e la previsione fissata prima.',
    edges: 'Può essere sotto 0. Se non si è vinto nulla non c’è un valore.',
    abuse: 'Si trattengono o si affrettano trattative per centrare la previsione.',
  },
  'open-deal-age': {
    formula: 'Valore centrale dei tempi trascorsi dalla creazione delle trattative aperte',
    cohort: 'Trattative aperte alla data di riferimento.', abuse: 'Chiudere una trattativa e registrarla di nuovo la ringiovanisce.',
  },
  'stalled-deal-share': {
    formula: 'Trattative aperte senza spostamenti ÷ trattative aperte',
    cohort: 'Trattative aperte alla data di riferimento; spostamenti nel tempo precedente.',
    alternatives: 'Trattative senza attività; trattative oltre la data di chiusura prevista.',
    edges: 'Una trattativa creata in quel tempo non è ferma. Anche un passo indietro è uno spostamento.',
    abuse: 'Spostare trattative senza motivo nasconde che non succede nulla.',
  },
  'open-opportunities': {
    formula: 'Numero di trattative aperte', cohort: 'Trattative aperte alla data di riferimento.',
    edges: 'È un livello: quelli di più periodi non si sommano.', abuse: 'Trattative morte tenute aperte lo gonfiano.',
  },
  'new-opportunities': {
    formula: 'Numero di trattative create', cohort: 'Trattative create nel periodo.',
    abuse: 'Si registrano trattative senza possibilità; o non si registrano quelle dubbie.',
  },
} as const satisfies Record<string, CardWords>;
