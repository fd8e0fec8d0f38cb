import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: 'Clientes nuevos', short: 'Clientes nuevos',
    meaning: 'Clientes ganados por primera vez en el periodo; los que volvieron no cuentan.',
    working: { one: '{n} cliente nuevo', many: '{n} de clientes nuevos', other: '{n} clientes nuevos' },
    none: 'Nadie se hizo cliente {when}.',
  },
  'customer-acquisition-rate': {
    name: 'Tasa de adquisición de clientes', short: 'Tasa de adquisición',
    meaning: 'Clientes ganados por primera vez en el periodo, por cada cliente a su inicio.', working: 'Nuevos: {num}, al inicio: {den}',
    none: 'No había clientes al inicio del periodo {when}, y nadie se hizo cliente.',
  },
  cac: {
    name: 'Coste de adquisición de clientes (CAC)', short: 'CAC',
    meaning: 'Coste de marketing y ventas del periodo por cada cliente ganado por primera vez en él.',
    working: { one: '{n} cliente nuevo', many: '{n} de clientes nuevos', other: '{n} clientes nuevos' },
    none: 'No se conoce ningún coste de marketing o ventas {when}.',
  },
  'campaign-revenue': {
    name: 'Ingresos de la campaña', short: 'Ingresos campaña',
    meaning: 'Valor de los pedidos del periodo atribuido a una campaña, por defecto a la última que llegó al cliente en los 5 días anteriores.',
    working: { one: '{n} pedido atribuido', many: '{n} de pedidos atribuidos', other: '{n} pedidos atribuidos' },
    none: 'No se hizo ningún pedido {when}, o no se indica ninguna campaña.',
  },
  'revenue-per-recipient': {
    name: 'Ingresos por destinatario', short: 'Por destinatario',
    meaning: 'Valor de los pedidos del periodo atribuido a una campaña, por cada mensaje suyo entregado.',
    working: 'Atribuido: {num}, entregados: {den}',
    none: 'No se conoce ningún pedido o ninguna entrega {when}, o no se indica ninguna campaña.',
  },
  'campaign-roi': {
    name: 'ROI de la campaña', short: 'ROI',
    meaning: 'Valor de los pedidos del periodo atribuido a una campaña menos su coste, por cada unidad de ese coste.',
    working: 'Neto {num} con un coste de {den}', none: 'No se conoce ningún pedido o ningún coste {when}, o no se indica ninguna campaña.',
  },
  'open-rate': {
    name: 'Tasa de apertura de correos', short: 'Aperturas',
    meaning: 'Porcentaje de los mensajes entregados por los envíos del periodo que se abrieron.',
    working: 'Abiertos: {num} de {den} entregados', few: 'Abiertos: {num} de {den}', none: 'No se hizo ningún envío {when}.',
  },
  'click-rate': {
    name: 'Tasa de clics de correos', short: 'Clics',
    meaning: 'Porcentaje de los mensajes entregados por los envíos del periodo en los que se hizo clic en un enlace.',
    working: 'Con clic: {num} de {den} entregados', few: 'Con clic: {num} de {den}', none: 'No se hizo ningún envío {when}.',
  },
  'unsubscribe-rate': {
    name: 'Tasa de bajas', short: 'Bajas de correo',
    meaning: 'Porcentaje de los mensajes entregados por los envíos del periodo tras los que el destinatario se dio de baja.',
    working: 'Bajas: {num} de {den} entregados', few: 'Bajas: {num} de {den}', none: 'No se hizo ningún envío {when}.',
  },
  'list-growth-rate': {
    name: 'Crecimiento de la lista de correo', short: 'Crecimiento lista',
    meaning: 'Variación del tamaño del mayor envío respecto al periodo anterior, como porcentaje del tamaño anterior.',
    working: 'Variación de {num} sobre {den} destinatarios antes', few: 'Variación de {num} sobre {den}',
    none: 'No se hizo ningún envío {when}, o en el periodo anterior.',
  },
  arpa: {
    name: 'Ingreso medio por cuenta (ARPA)', short: 'ARPA',
    meaning: 'Ingresos recurrentes mensuales al final del periodo por cada cuenta que paga.',
    working: { one: '{n} cuenta que paga', many: '{n} de cuentas que pagan', other: '{n} cuentas que pagan' },
    none: 'Ninguna cuenta pagaba al final del periodo {when}.',
  },
  'customer-lifespan': {
    name: 'Vida media del cliente', short: 'Vida del cliente',
    meaning: 'Cuánto se espera que permanezca un cliente: los días de todos los clientes en el periodo, entre las bajas en él.',
    working: { one: '{n} baja', many: '{n} de bajas', other: '{n} bajas' }, none: 'Nadie era cliente {when}.',
  },
  'clv-average': {
    name: 'Valor medio de vida del cliente (CLV)', short: 'CLV medio',
    meaning: 'Ingresos anuales por cliente en el periodo, por los años que se espera que permanezca un cliente.',
    working: 'Ingresos anuales por permanencia esperada', none: 'No se hizo ningún pedido {when}, o nadie era cliente.',
  },
  'clv-historic': {
    name: 'Valor del cliente hasta ahora (CLV)', short: 'CLV hasta ahora',
    meaning: 'Valor de todos los pedidos hasta ahora, por cada cliente que ha habido.',
    working: { one: '{n} cliente hasta ahora', many: '{n} de clientes hasta ahora', other: '{n} clientes hasta ahora' },
    none: 'No se conoce ningún pedido o ningún cliente {when}.',
  },
  'ltv-net': {
    name: 'Valor neto del cliente (LTV)', short: 'LTV neto',
    meaning: 'Valor de todos los pedidos hasta ahora, menos el coste de ganar y atender a los clientes, por cada cliente que ha habido.',
    working: { one: '{n} cliente hasta ahora', many: '{n} de clientes hasta ahora', other: '{n} clientes hasta ahora' },
    none: 'No se conoce ningún pedido, ningún coste o ningún cliente {when}.',
  },
  'ltv-predictive': {
    name: 'Valor previsto del cliente (LTV)', short: 'LTV previsto',
    meaning: 'Margen bruto mensual por cuenta entre la tasa de abandono del periodo, que debe ser de un mes para que ambos encajen.',
    working: { one: '{n} cliente al inicio', many: '{n} de clientes al inicio', other: '{n} clientes al inicio' },
    none: 'No se conoce ningún cliente que pague {when}, o no se indica ningún margen.',
  },
  'ltv-cac-ratio': {
    name: 'Relación entre LTV y CAC', short: 'LTV entre CAC',
    meaning: 'Valor previsto de una cuenta por cada unidad que costó ganar un cliente nuevo en el periodo.',
    working: 'Valor {num}, coste {den}', none: 'No se conoce ningún cliente que pague o ningún coste {when}, o no se indica ningún margen.',
  },
  'cac-payback-months': {
    name: 'Recuperación del CAC', short: 'Recuperación CAC',
    meaning: 'Meses de margen bruto por cuenta que recuperan lo que costó ganar un cliente nuevo en el periodo.',
    working: 'Coste {num}, margen {den} al mes',
    none: 'No se conoce ningún cliente que pague o ningún coste {when}, o no se indica ningún margen.',
  },
} as const satisfies Record<string, KpiWords>;
