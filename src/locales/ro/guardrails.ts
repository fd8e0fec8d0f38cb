import type { GuardrailDictionary } from '../dictionary.ts';

/** What to be wary of in a set of KPIs. `{kpi}` is the name of a KPI, `{add}` a list of names. */
export const guardrails: GuardrailDictionary = {
  board: {
    single: 'O singură cifră poate fi îmbunătățită în dauna alteia. Alăturați {add}.',
    'only-lagging': 'Toate cifrele de aici privesc înapoi. Adăugați una care privește înainte, cum ar fi {add}.',
    'only-volume': 'Toate cifrele de aici spun cât, niciuna cât de bine. Adăugați una cum ar fi {add}.',
    'only-internal': 'Toate cifrele de aici arată perspectiva noastră. Adăugați una care contează pentru client, cum ar fi {add}.',
    'only-efficiency': 'Toate cifrele de aici măsoară viteza și efortul. Adăugați una care măsoară ce a rezultat, cum ar fi {add}.',
    'only-effectiveness': 'Toate cifrele de aici măsoară rezultatele muncii. Adăugați una care măsoară viteza sau efortul, cum ar fi {add}.',
  },
  rules: {
    'empty-activity': {
      moved: 'Activitatea a crescut, dar o parte mai mică din ea i-a dus pe clienți mai departe: se lucrează pentru statistică?',
      unpaired: '{kpi}: crește și cu apeluri și e-mailuri care nu duc nicăieri. Alăturați {add}.',
    },
    'mail-without-revenue': {
      moved: 'E-mailurile au ajuns la mai mulți oameni, dar veniturile din campanii au scăzut: se adresează celor care cumpără?',
      unpaired: '{kpi}: nu spune nimic despre cât aduc e-mailurile. Alăturați {add}.',
    },
    'hurried-buyers': {
      moved: 'Oportunitățile s-au închis mai repede, dar clienții au plecat sau au fost mai puțin mulțumiți: sunt grăbiți cumpărătorii?',
      unpaired: '{kpi}: se scurtează și când cumpărătorii sunt grăbiți. Alăturați {add}.',
    },
    'hidden-leads': {
      moved: 'Rata de câștig a crescut, dar oportunitățile noi au scăzut: sunt lăsate deoparte lead-urile îndoielnice?',
      unpaired: '{kpi}: crește și când lead-urile îndoielnice sunt lăsate deoparte. Alăturați {add}.',
    },
    'lingering-deals': {
      moved: 'Rata de câștig a crescut, dar mai multe oportunități au rămas deschise: sunt lăsate deschise cele pierdute?',
      unpaired: '{kpi}: crește și când oportunitățile pierdute sunt lăsate deschise. Alăturați {add}.',
    },
    'small-deals': {
      moved: 'S-a închis mai mult, dar oportunitatea medie a scăzut: se cedează din valoare ca să se închidă?',
      unpaired: '{kpi}: nu spune nimic despre valoarea oportunităților. Alăturați {add}.',
    },
    'wrong-customers': {
      moved: 'Veniturile au crescut, dar clienții au plecat sau au adus mai puțin: sunt câștigați clienții nepotriviți?',
      unpaired: '{kpi}: crește și cu clienți care pleacă repede. Alăturați {add}.',
    },
    'bought-revenue': {
      moved: 'S-a vândut mai mult, dar marja a scăzut: vând reducerile?',
      unpaired: '{kpi}: crește și din reduceri. Alăturați {add}.',
    },
    'kind-words': {
      moved: 'Net Promoter Score a crescut, dar clienții au plecat sau conturile lor au dat note mai mici: câteva voci le ascund pe celelalte?',
      unpaired: '{kpi}: spune puțin despre cine va rămâne. Alăturați {add}.',
    },
    'happy-answers': {
      moved: 'Scorurile au crescut, dar au răspuns mai puțini: sunt întrebați doar clienții mulțumiți?',
      unpaired: '{kpi}: crește și când sunt întrebați doar clienții mulțumiți. Alăturați {add}.',
    },
    'empty-replies': {
      moved: 'Răspunsurile au venit mai repede, dar au rezolvat mai puțin: sunt goale primele răspunsuri?',
      unpaired: '{kpi}: se îmbunătățește și cu răspunsuri care nu rezolvă nimic. Alăturați {add}.',
    },
    'early-closing': {
      moved: 'Tichetele s-au închis mai repede, dar mai multe s-au întors, au așteptat sau au lăsat clienți nemulțumiți: sunt închise prea devreme?',
      unpaired: '{kpi}: se scurtează și când tichetele sunt închise nerezolvate. Alăturați {add}.',
    },
    'pushed-upgrades': {
      moved: 'Upgrade-urile au crescut, dar clienții au plecat sau au fost mai puțin mulțumiți: sunt împinse către cine nu are nevoie de ele?',
      unpaired: '{kpi}: crește și cu upgrade-uri nepotrivite. Alăturați {add}.',
    },
    'padded-pipeline': {
      moved: 'Pipeline-ul a crescut, dar oportunitățile sunt mai vechi sau se câștigă mai puține: sunt ținute deschise oportunități moarte?',
      unpaired: '{kpi}: crește și cu oportunități moarte. Alăturați {add}.',
    },
    'lowered-bar': {
      moved: 'S-a înregistrat mai mult, dar se câștigă mai puțin: a fost coborâtă ștacheta?',
      unpaired: '{kpi}: crește și când orice trece drept oportunitate. Alăturați {add}.',
    },
    'masked-losses': {
      moved: 'Retenția netă a crescut, dar s-a pierdut mai mult: ascund asta câteva upgrade-uri?',
      unpaired: '{kpi}: crește și când câteva upgrade-uri depășesc multe pierderi. Alăturați {add}.',
    },
    'cheap-renewals': {
      moved: 'S-au reînnoit mai multe contracte, dar o parte mai mică din valoarea lor: le salvează reducerile?',
      unpaired: '{kpi}: nu spune nimic despre prețul reînnoirii. Alăturați {add}.',
    },
  },
};
