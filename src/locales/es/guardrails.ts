import type { GuardrailDictionary } from '../dictionary.ts';

/** What to be wary of in a set of KPIs. `{kpi}` is the name of a KPI, `{add}` a list of names. */
export const guardrails: GuardrailDictionary = {
  board: {
    single: 'Una sola cifra se puede mejorar a costa de otra. Acompáñela de {add}.',
    'only-lagging': 'Todas las cifras de aquí miran hacia atrás. Añada una que mire hacia delante, como {add}.',
    'only-volume': 'Todas las cifras de aquí dicen cuánto y ninguna cómo de bien. Añada una como {add}.',
    'only-internal': 'Todas las cifras de aquí son nuestra propia visión. Añada una que le importe al cliente, como {add}.',
    'only-efficiency': 'Todas las cifras de aquí miden velocidad y esfuerzo. Añada una que mida los resultados, como {add}.',
    'only-effectiveness': 'Todas las cifras de aquí miden los resultados del trabajo. Añada una que mida velocidad o esfuerzo, como {add}.',
  },
  rules: {
    'empty-activity': {
      moved: 'La actividad subió, pero una parte menor de ella hizo avanzar a los clientes: ¿se hace para sumar números?',
      unpaired: '{kpi}: también sube con llamadas y correos que no llevan a nada. Acompáñelo de {add}.',
    },
    'mail-without-revenue': {
      moved: 'Los correos llegaron a más personas, pero los ingresos de campañas bajaron: ¿se dirigen a quienes compran?',
      unpaired: '{kpi}: no dice nada de lo que rinden los correos. Acompáñelo de {add}.',
    },
    'hurried-buyers': {
      moved: 'Las oportunidades se cerraron antes, pero los clientes se fueron o quedaron menos contentos: ¿se apremia a los compradores?',
      unpaired: '{kpi}: también se acorta cuando se apremia a los compradores. Acompáñelo de {add}.',
    },
    'hidden-leads': {
      moved: 'La tasa de éxito subió, pero bajaron las oportunidades nuevas: ¿se dejan fuera los leads dudosos?',
      unpaired: '{kpi}: también sube cuando se dejan fuera los leads dudosos. Acompáñelo de {add}.',
    },
    'lingering-deals': {
      moved: 'La tasa de éxito subió, pero quedaron más oportunidades abiertas: ¿se dejan abiertas las perdidas?',
      unpaired: '{kpi}: también sube cuando se dejan abiertas oportunidades perdidas. Acompáñelo de {add}.',
    },
    'small-deals': {
      moved: 'Se cerró más, pero la oportunidad media vale menos: ¿se cede valor para cerrar?',
      unpaired: '{kpi}: no dice nada de lo que valen las oportunidades. Acompáñelo de {add}.',
    },
    'wrong-customers': {
      moved: 'Los ingresos subieron, pero los clientes se fueron o aportaron menos: ¿se ganan los clientes equivocados?',
      unpaired: '{kpi}: también sube con clientes que pronto se van. Acompáñelo de {add}.',
    },
    'bought-revenue': {
      moved: 'Se vendió más, pero el margen bajó: ¿es a base de descuentos?',
      unpaired: '{kpi}: también sube con descuentos. Acompáñelo de {add}.',
    },
    'kind-words': {
      moved: 'El Net Promoter Score subió, pero los clientes se fueron o sus cuentas puntuaron peor: ¿unas pocas voces tapan al resto?',
      unpaired: '{kpi}: dice poco de quién se quedará. Acompáñelo de {add}.',
    },
    'happy-answers': {
      moved: 'Las puntuaciones subieron, pero respondieron menos personas: ¿se pregunta solo a los clientes contentos?',
      unpaired: '{kpi}: también sube cuando se pregunta solo a los clientes contentos. Acompáñelo de {add}.',
    },
    'empty-replies': {
      moved: 'Las respuestas llegaron antes, pero resolvieron menos: ¿están vacías las primeras respuestas?',
      unpaired: '{kpi}: también mejora con respuestas que no resuelven nada. Acompáñelo de {add}.',
    },
    'early-closing': {
      moved: 'Los tickets se cerraron antes, pero más de ellos volvieron, esperaron o dejaron clientes descontentos: ¿se cierran demasiado pronto?',
      unpaired: '{kpi}: también se acorta cuando se cierran tickets sin resolver. Acompáñelo de {add}.',
    },
    'pushed-upgrades': {
      moved: 'Las ventas de versiones superiores subieron, pero los clientes se fueron o quedaron menos contentos: ¿se empujan a quien no le convienen?',
      unpaired: '{kpi}: también sube con versiones superiores que no convienen. Acompáñelo de {add}.',
    },
    'padded-pipeline': {
      moved: 'El pipeline creció, pero sus oportunidades son más antiguas o se ganan menos: ¿se mantienen abiertas oportunidades muertas?',
      unpaired: '{kpi}: también crece con oportunidades muertas. Acompáñelo de {add}.',
    },
    'lowered-bar': {
      moved: 'Se registró más, pero se gana menos: ¿ha bajado el listón?',
      unpaired: '{kpi}: también sube cuando cualquier cosa cuenta como oportunidad. Acompáñelo de {add}.',
    },
    'masked-losses': {
      moved: 'La retención neta subió, pero se perdió más: ¿lo tapan unas pocas ampliaciones?',
      unpaired: '{kpi}: también sube cuando unas pocas ampliaciones pesan más que muchas pérdidas. Acompáñelo de {add}.',
    },
    'cheap-renewals': {
      moved: 'Se renovaron más contratos, pero una parte menor de su valor: ¿los salvan los descuentos?',
      unpaired: '{kpi}: no dice nada del precio de renovar. Acompáñelo de {add}.',
    },
  },
};
