import type { KpiWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    name: 'Oportunidades ganadas', short: 'Ganadas', meaning: 'Oportunidades cerradas como ganadas.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se cerró ninguna oportunidad {when}.',
  },
  'revenue-won': {
    name: 'Ingresos de oportunidades ganadas', short: 'Ingresos', meaning: 'Valor registrado de las oportunidades ganadas.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'win-rate': {
    name: 'Tasa de éxito (win rate)', short: 'Tasa de éxito', meaning: 'Porcentaje de las oportunidades cerradas que se ganaron.',
    working: 'Ganadas: {num} de {den} cerradas', few: 'Ganadas: {num} de {den}', none: 'No se cerró ninguna oportunidad {when}.',
  },
  'win-rate-created': {
    name: 'Tasa de éxito de las creadas', short: 'Éxito, creadas',
    meaning: 'Porcentaje de las oportunidades creadas en el periodo que se han ganado hasta ahora.',
    working: 'Ganadas: {num} de {den} creadas', few: 'Ganadas: {num} de {den}', none: 'No se creó ninguna oportunidad {when}.',
  },
  'win-rate-flow': {
    name: 'Ganadas por oportunidad nueva', short: 'Ganadas por nueva',
    meaning: 'Oportunidades ganadas en el periodo por cada oportunidad creada en él.', working: 'Ganadas: {num}, creadas: {den}',
    none: 'No se ganó ni se creó ninguna oportunidad {when}.',
  },
  'close-rate': {
    name: 'Tasa de cierre', short: 'Tasa de cierre',
    meaning: 'Oportunidades ganadas como porcentaje de todas las trabajadas en el periodo.', working: 'Ganadas: {num} de {den} trabajadas',
    few: 'Ganadas: {num} de {den}', none: 'No se trabajó ninguna oportunidad {when}.',
  },
  'win-rate-value': {
    name: 'Tasa de éxito por valor', short: 'Éxito, valor',
    meaning: 'Valor ganado como porcentaje del valor de todas las oportunidades cerradas en el periodo.',
    working: 'Valor ganado: {num} de {den}', few: 'Valor ganado: {num} de {den}',
    none: 'No se cerró ninguna oportunidad con importe {when}.',
  },
  'average-deal-size': {
    name: 'Valor medio de las oportunidades ganadas', short: 'Valor medio', meaning: 'Media del valor de las oportunidades ganadas.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'deal-size-median': {
    name: 'Valor mediano de las oportunidades ganadas', short: 'Valor mediano',
    meaning: 'La mitad de las oportunidades ganadas vale más que esto y la otra mitad, menos.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'gross-profit': {
    name: 'Beneficio bruto de las ganadas', short: 'Beneficio bruto',
    meaning: 'Valor de las oportunidades ganadas menos lo que cuesta entregarlas.',
    working: { one: '{n} oportunidad ganada con coste', many: '{n} de oportunidades ganadas con coste', other: '{n} oportunidades ganadas con coste' },
    none: 'No se ganó ninguna oportunidad con coste {when}.',
  },
  'gross-margin': {
    name: 'Margen bruto de las ganadas', short: 'Margen bruto',
    meaning: 'Lo que queda del valor de las oportunidades ganadas tras el coste de entregarlas, como porcentaje de ese valor.',
    working: 'Quedan {num} de {den}', few: 'Quedan {num} de {den}', none: 'No se ganó ninguna oportunidad con coste {when}.',
  },
  'upsell-rate': {
    name: 'Tasa de upsell', short: 'Tasa de upsell',
    meaning: 'Porcentaje de los clientes al inicio del periodo que compraron una versión superior en él.',
    working: 'Con versión superior: {num} de {den} iniciales', few: 'Con versión superior: {num} de {den}',
    none: 'No había clientes al inicio del periodo {when}.',
  },
  'sales-cycle': {
    name: 'Duración media del ciclo de ventas', short: 'Ciclo medio', meaning: 'Tiempo medio desde la oportunidad hasta ganarla.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'sales-cycle-first-contact': {
    name: 'Duración media del ciclo desde el primer contacto', short: 'Ciclo desde contacto',
    meaning: 'Tiempo medio desde el primer contacto hasta ganar, para las oportunidades ganadas en el periodo; desde la oportunidad si no consta ningún contacto.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'sales-cycle-median': {
    name: 'Duración mediana del ciclo de ventas', short: 'Ciclo mediano',
    meaning: 'La mitad de las oportunidades ganadas tardó más que esto y la otra mitad, menos.',
    working: { one: '{n} oportunidad ganada', many: '{n} de oportunidades ganadas', other: '{n} oportunidades ganadas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'lead-velocity-rate': {
    name: 'Crecimiento de leads calificados', short: 'Crecimiento leads',
    meaning: 'Variación del número de leads calificados respecto al periodo anterior, como porcentaje del número anterior (lead velocity rate).',
    working: 'Variación de {num} sobre {den} antes', few: 'Variación de {num} sobre {den}',
    none: 'No se calificó ningún lead {when}, o en el periodo anterior.',
  },
  'time-in-stage': {
    name: 'Tiempo medio en la etapa', short: 'Tiempo en etapa',
    meaning: 'Tiempo medio que las oportunidades pasaron en una etapa, sumando todas las visitas, para las que la dejaron por última vez en el periodo.',
    working: { one: '{n} oportunidad dejó la etapa', many: '{n} de oportunidades dejaron la etapa', other: '{n} oportunidades dejaron la etapa' },
    none: 'Ninguna oportunidad dejó la etapa {when}, o no se indica ninguna etapa.',
  },
  'stage-age-open': {
    name: 'Antigüedad mediana en la etapa', short: 'Antigüedad en etapa',
    meaning: 'La mitad de las oportunidades que están en una etapa lleva en ella más que esto y la otra mitad, menos.',
    working: { one: '{n} oportunidad en la etapa', many: '{n} de oportunidades en la etapa', other: '{n} oportunidades en la etapa' },
    none: 'No había ninguna oportunidad en la etapa {when}, o no se indica ninguna etapa.',
  },
  'stage-bottleneck': {
    name: 'Etapa cuello de botella', short: 'Cuello de botella',
    meaning: 'La etapa con el tiempo medio más largo, entre las oportunidades que dejaron cada etapa por última vez en el periodo.',
    working: { one: '{n} oportunidad dejó la etapa', many: '{n} de oportunidades dejaron la etapa', other: '{n} oportunidades dejaron la etapa' },
    none: 'Muy pocas oportunidades dejaron alguna etapa {when}.',
  },
  'stage-conversion': {
    name: 'Conversión entre etapas', short: 'Conversión',
    meaning: 'De las oportunidades creadas en el periodo que alcanzaron o superaron una etapa, el porcentaje que llegó también a una posterior.',
    working: 'Avanzaron: {num} de {den} que llegaron a la etapa', few: 'Avanzaron: {num} de {den}',
    none: 'Ninguna oportunidad creada {when} llegó a la etapa, o no se indican las etapas.',
  },
  'stage-conversion-strict': {
    name: 'Conversión pasando por cada etapa', short: 'Cada etapa',
    meaning: 'De las oportunidades creadas en el periodo que estuvieron en una etapa, el porcentaje que pasó por cada etapa hasta una posterior.',
    working: 'Pasaron por cada etapa: {num} de {den}', few: 'Pasaron: {num} de {den}',
    none: 'Ninguna oportunidad creada {when} estuvo en la etapa, o no se indican las etapas.',
  },
  'stage-conversion-touched': {
    name: 'Conversión por cualquier camino', short: 'Cualquier camino',
    meaning: 'Oportunidades creadas en el periodo que estuvieron alguna vez en la etapa posterior, por cada una que estuvo en la anterior; más de 1 si se saltan la anterior.',
    working: 'En la etapa posterior: {num}, en la anterior: {den}',
    none: 'Ninguna oportunidad creada {when} estuvo en alguna de las dos etapas, o no se indican las etapas.',
  },
  'stage-conversion-vs-team': {
    name: 'Conversión entre etapas frente al equipo', short: 'Frente al equipo',
    meaning: 'Conversión entre etapas de un vendedor menos la del resto del equipo, para las oportunidades creadas en el periodo.',
    working: 'Un vendedor frente al resto del equipo',
    none: 'El vendedor o el resto del equipo no tiene oportunidades creadas {when} que llegaran a la etapa, o no se indican el vendedor y las etapas.',
  },
  'funnel-conversion': {
    name: 'Conversión del embudo', short: 'Conv. del embudo',
    meaning: 'De las oportunidades creadas en el periodo que alcanzaron o superaron la primera etapa, el porcentaje que llegó a la última.',
    working: 'Llegaron al final: {num} de {den} que empezaron', few: 'Llegaron al final: {num} de {den}',
    none: 'Ninguna oportunidad creada {when} llegó a la primera etapa, o no se indican las etapas.',
  },
  'pipeline-value': {
    name: 'Valor del pipeline', short: 'Valor del pipeline', meaning: 'Valor de las oportunidades abiertas.',
    working: { one: '{n} oportunidad abierta', many: '{n} de oportunidades abiertas', other: '{n} oportunidades abiertas' },
    none: 'No había ninguna oportunidad abierta {when}.',
  },
  'weighted-pipeline': {
    name: 'Pipeline ponderado', short: 'Ponderado',
    meaning: 'Valor de las oportunidades abiertas, cada una multiplicada por su probabilidad de ganarse.',
    working: { one: '{n} oportunidad abierta con probabilidad', many: '{n} de oportunidades abiertas con probabilidad', other: '{n} oportunidades abiertas con probabilidad' },
    none: 'No había ninguna oportunidad abierta con importe y probabilidad {when}.',
  },
  'pipeline-coverage': {
    name: 'Cobertura del pipeline', short: 'Cobertura',
    meaning: 'Valor de las oportunidades abiertas que se espera cerrar en lo que queda del periodo, por cada unidad del objetivo aún por ganar.',
    working: 'Abierto: {num}, por ganar: {den}',
    none: 'No se conoce ninguna oportunidad con importe {when}, o no se indica ningún objetivo.',
  },
  'sales-velocity': {
    name: 'Velocidad de ventas', short: 'Velocidad',
    meaning: 'Ingresos esperados al día: oportunidades abiertas por tasa de éxito por valor medio ganado en el periodo, entre su ciclo de ventas medio.',
    working: { one: '{n} oportunidad ganada, y las abiertas', many: '{n} de oportunidades ganadas, y las abiertas', other: '{n} oportunidades ganadas, y las abiertas' },
    none: 'No se ganó ninguna oportunidad {when}.',
  },
  'quota-attainment': {
    name: 'Cumplimiento de la cuota de ventas', short: 'Cuota',
    meaning: 'Valor de las oportunidades ganadas en el periodo como porcentaje de los objetivos de ingresos comprendidos en él.',
    working: 'Ganado: {num} de una cuota de {den}', few: '{num} de {den}',
    none: 'No hay ningún objetivo de ingresos comprendido en el periodo {when}.',
  },
  'quota-attainment-share': {
    name: 'Vendedores que cumplen la cuota', short: 'Cumplen la cuota',
    meaning: 'Porcentaje de los vendedores con un objetivo de ingresos en el periodo que lo alcanzaron con sus oportunidades ganadas.',
    working: 'Cumplen: {num} de {den} con objetivo', few: 'Cumplen: {num} de {den}',
    none: 'Ningún vendedor tiene un objetivo de ingresos en el periodo {when}.',
  },
  forecast: {
    name: 'Pronóstico de ventas', short: 'Pronóstico',
    meaning: 'Valor ganado en el periodo hasta ahora, más las oportunidades abiertas que se espera cerrar en lo que queda de él, cada una por su probabilidad.',
    working: 'Ganado hasta ahora, más las abiertas por probabilidad',
    none: 'No se conoce ninguna oportunidad con importe y probabilidad {when}.',
  },
  'forecast-accuracy': {
    name: 'Precisión del pronóstico', short: 'Precisión',
    meaning: 'Cuánto se acercó un pronóstico al valor ganado en el periodo: 100 % menos la diferencia como porcentaje de ese valor.',
    working: 'Pronóstico frente al valor ganado', none: 'No se ganó ninguna oportunidad {when}, o no se indica ningún pronóstico.',
  },
  'open-deal-age': {
    name: 'Antigüedad mediana de las abiertas', short: 'Antigüedad, abiertas',
    meaning: 'La mitad de las oportunidades abiertas es más antigua que esto y la otra mitad, más reciente.',
    working: { one: '{n} oportunidad abierta', many: '{n} de oportunidades abiertas', other: '{n} oportunidades abiertas' },
    none: 'No había ninguna oportunidad abierta {when}.',
  },
  'stalled-deal-share': {
    name: 'Oportunidades estancadas', short: 'Estancadas',
    meaning: 'Porcentaje de las oportunidades abiertas que últimamente no se crearon ni cambiaron de etapa, en 30 días por defecto.',
    working: 'Estancadas: {num} de {den} abiertas', few: 'Estancadas: {num} de {den}', none: 'No había ninguna oportunidad abierta {when}.',
  },
  'open-opportunities': {
    name: 'Oportunidades abiertas', short: 'Abiertas', meaning: 'Oportunidades que están abiertas.',
    working: { one: '{n} oportunidad abierta', many: '{n} de oportunidades abiertas', other: '{n} oportunidades abiertas' },
    none: 'No había ninguna oportunidad abierta {when}.',
  },
  'new-opportunities': {
    name: 'Oportunidades nuevas', short: 'Nuevas', meaning: 'Oportunidades creadas en el periodo.',
    working: { one: '{n} oportunidad creada', many: '{n} de oportunidades creadas', other: '{n} oportunidades creadas' },
    none: 'No se creó ninguna oportunidad {when}.',
  },
} as const satisfies Record<string, KpiWords>;
