import type { KpiWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    name: 'Clientes activos', short: 'Clientes', meaning: 'Clientes al final del periodo.',
    working: { one: '{n} cliente', many: '{n} de clientes', other: '{n} clientes' }, none: 'No se conoce ningún cliente {when}.',
  },
  'activation-rate': {
    name: 'Tasa de activación', short: 'Activados',
    meaning: 'Porcentaje de los clientes que empezaron en el periodo y vieron pronto un primer beneficio, en 30 días por defecto; los más recientes se excluyen.',
    working: 'Activados: {num} de {den} que empezaron', few: 'Activados: {num} de {den}',
    none: 'Ningún cliente empezó {when}, o ninguno hace lo suficiente.',
  },
  'customer-churn-rate': {
    name: 'Tasa de abandono de clientes (churn)', short: 'Abandono',
    meaning: 'Porcentaje de los clientes al inicio del periodo que ya no están a su final.', working: 'Perdidos: {num} de {den} iniciales',
    few: 'Perdidos: {num} de {den}', none: 'No había clientes al inicio del periodo {when}.',
  },
  'customer-churn-events-rate': {
    name: 'Bajas por cliente', short: 'Bajas',
    meaning: 'Bajas en el periodo por cada cliente a su inicio; quien llegó y se fue en él también cuenta.',
    working: 'Bajas: {num}, clientes al inicio: {den}', none: 'No había clientes al inicio del periodo {when}, y nadie se fue.',
  },
  'customer-retention-rate': {
    name: 'Tasa de retención de clientes', short: 'Retención',
    meaning: 'Porcentaje de los clientes al inicio del periodo que siguen a su final.', working: 'Clientes al inicio menos los perdidos',
    none: 'No había clientes al inicio del periodo {when}.',
  },
  'inactivity-churn-rate': {
    name: 'Abandono por inactividad', short: 'Inactividad',
    meaning: 'De los clientes que compraron en un tiempo fijado antes del periodo, el porcentaje que no lo hizo en ese mismo tiempo antes de su final.',
    working: 'Inactivos: {num} de {den} compradores', few: 'Inactivos: {num} de {den}',
    none: 'No se ha fijado ningún tiempo, o nadie compró en él antes del periodo {when}.',
  },
  mrr: {
    name: 'Ingresos recurrentes mensuales (MRR)', short: 'MRR',
    meaning: 'Ingresos recurrentes al mes de todas las cuentas, al final del periodo.',
    working: { one: '{n} cuenta registrada', many: '{n} de cuentas registradas', other: '{n} cuentas registradas' },
    none: 'No se conocen ingresos recurrentes {when}.',
  },
  arr: {
    name: 'Ingresos recurrentes anuales (ARR)', short: 'ARR', meaning: 'Ingresos recurrentes mensuales al final del periodo, por 12.',
    working: 'Ingresos recurrentes mensuales por 12', none: 'No se conocen ingresos recurrentes {when}.',
  },
  'mrr-new': {
    name: 'MRR de cuentas nuevas', short: 'MRR nuevo',
    meaning: 'Ingresos recurrentes mensuales de las cuentas que empezaron a pagar por primera vez en el periodo.',
    working: { one: '{n} cuenta nueva', many: '{n} de cuentas nuevas', other: '{n} cuentas nuevas' },
    none: 'No se conocen ingresos recurrentes {when}.',
  },
  'mrr-reactivation': {
    name: 'MRR de reactivaciones', short: 'MRR reactivado',
    meaning: 'Ingresos recurrentes mensuales de las cuentas que habían dejado de pagar y volvieron a hacerlo en el periodo.',
    working: { one: '{n} reactivación', many: '{n} de reactivaciones', other: '{n} reactivaciones' },
    none: 'No se conocen ingresos recurrentes {when}.',
  },
  'mrr-expansion': {
    name: 'MRR de expansión', short: 'MRR expansión',
    meaning: 'Lo que las cuentas que pagan añadieron en el periodo a sus ingresos recurrentes mensuales.',
    working: { one: '{n} aumento', many: '{n} de aumentos', other: '{n} aumentos' }, none: 'No se conocen ingresos recurrentes {when}.',
  },
  'mrr-contraction': {
    name: 'MRR perdido por reducciones', short: 'MRR reducido',
    meaning: 'Lo que las cuentas que siguen pagando quitaron en el periodo de sus ingresos recurrentes mensuales.',
    working: { one: '{n} reducción', many: '{n} de reducciones', other: '{n} reducciones' },
    none: 'No se conocen ingresos recurrentes {when}.',
  },
  'mrr-churned': {
    name: 'MRR perdido por bajas', short: 'MRR perdido',
    meaning: 'Ingresos recurrentes mensuales que se perdieron con las cuentas que dejaron de pagar en el periodo.',
    working: { one: '{n} cancelación', many: '{n} de cancelaciones', other: '{n} cancelaciones' },
    none: 'No se conocen ingresos recurrentes {when}.',
  },
  'net-new-mrr': {
    name: 'MRR neto nuevo', short: 'MRR neto nuevo',
    meaning: 'Variación de los ingresos recurrentes mensuales en el periodo: nuevos, reactivaciones y expansión, menos reducciones y bajas.',
    working: { one: '{n} variación registrada', many: '{n} de variaciones registradas', other: '{n} variaciones registradas' },
    none: 'No se conocen ingresos recurrentes {when}.',
  },
  'mrr-churn-gross': {
    name: 'Pérdida bruta de MRR', short: 'Pérdida bruta MRR',
    meaning: 'Ingresos recurrentes mensuales perdidos en el periodo por cancelaciones y reducciones, por cada unidad que había a su inicio.',
    working: 'Perdido: {num}, al inicio: {den}', none: 'No había ingresos recurrentes al inicio del periodo {when}.',
  },
  'mrr-churn-net': {
    name: 'Pérdida neta de MRR', short: 'Pérdida neta MRR',
    meaning: 'Pérdida bruta de MRR menos lo que devolvieron los aumentos y reactivaciones del periodo; por debajo de 0 si aportaron más.',
    working: 'Pérdida neta: {num}, al inicio: {den}', none: 'No había ingresos recurrentes al inicio del periodo {when}.',
  },
  grr: {
    name: 'Retención bruta de ingresos (GRR)', short: 'GRR',
    meaning: 'Porcentaje de los ingresos recurrentes mensuales al inicio del periodo que las mismas cuentas pagan a su final, sin contar los aumentos.',
    working: 'Conservado: {num} de {den} al inicio', few: 'Conservado: {num} de {den}',
    none: 'Ninguna cuenta pagaba al inicio del periodo {when}.',
  },
  nrr: {
    name: 'Retención neta de ingresos (NRR)', short: 'NRR',
    meaning: 'Ingresos recurrentes mensuales al final del periodo de las cuentas que pagaban a su inicio, por cada unidad que pagaban entonces.',
    working: 'Al final: {num}, al inicio: {den}', none: 'Ninguna cuenta pagaba al inicio del periodo {when}.',
  },
  'renewal-rate': {
    name: 'Tasa de renovación', short: 'Renovaciones',
    meaning: 'Porcentaje de los contratos que vencían en el periodo y se renovaron, con 30 días de retraso como máximo por defecto; los no decididos se excluyen.',
    working: 'Renovados: {num} de {den} por vencer', few: 'Renovados: {num} de {den}',
    none: 'Ningún contrato que vencía {when} está decidido.',
  },
  'renewal-rate-value': {
    name: 'Tasa de renovación por valor', short: 'Renovado, valor',
    meaning: 'Porcentaje del valor de los contratos que vencían en el periodo que se renovó, sin contar los aumentos; los no decididos se excluyen.',
    working: 'Renovado: {num} de {den} por vencer', few: 'Renovado: {num} de {den}',
    none: 'Ningún contrato que vencía {when} está decidido.',
  },
  'renewal-rate-value-net': {
    name: 'Tasa de renovación por valor, neta', short: 'Renovado, neto',
    meaning: 'Valor nuevo de los contratos que vencían en el periodo y se renovaron, por cada unidad de valor que vencía; los no decididos se excluyen.',
    working: 'Renovado: {num}, por vencer: {den}', none: 'Ningún contrato que vencía {when} está decidido.',
  },
} as const satisfies Record<string, KpiWords>;
