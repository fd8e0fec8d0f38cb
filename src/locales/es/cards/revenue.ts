import type { CardWords } from '../../dictionary.ts';

/** Customers who stay or leave; recurring revenue and contracts. */
export const revenue = {
  'active-customers': {
    formula: 'Número de clientes', cohort: 'Clientes justo antes del final del periodo.',
    edges: 'Es un nivel: los de varios periodos no se suman.',
  },
  'activation-rate': {
    formula: 'Clientes con un primer beneficio a tiempo ÷ clientes que empezaron',
    cohort: 'Clientes que empezaron en el periodo, hace lo suficiente para que el plazo haya pasado.',
    edges: 'Quien nunca se activó cuenta como fallido. Un primer beneficio anterior al inicio es un error.',
    abuse: 'Un primer paso fácil la sube, mientras las renovaciones siguen bajas.',
  },
  'customer-churn-rate': {
    formula: 'Clientes que ya no están al final ÷ clientes al inicio', cohort: 'Clientes justo antes del periodo.',
    alternatives: 'Las bajas contadas como eventos, aquí un KPI aparte; dividido entre el número medio de clientes.',
    edges: 'Quien llegó y se fue en el periodo no cuenta; quien volvió no está perdido.',
    abuse: 'Se culpa al último responsable de clientes que ya estaban perdidos.',
  },
  'customer-churn-events-rate': {
    formula: 'Bajas ÷ clientes al inicio', cohort: 'Bajas del periodo; clientes justo antes de él.',
    alternatives: 'Sin quienes llegaron en el periodo o volvieron.',
    edges: 'Puede superar 1: también cuentan quienes llegaron y se fueron en el periodo.',
  },
  'customer-retention-rate': {
    formula: '1 − tasa de abandono de clientes', cohort: 'Clientes justo antes del periodo.',
    alternatives: '(Clientes al final − nuevos) ÷ clientes al inicio: lo mismo si nadie vuelve.',
    abuse: 'Los descuentos retienen a clientes que no cubren lo que cuestan.',
  },
  'inactivity-churn-rate': {
    formula: 'Compradores sin otro pedido a tiempo ÷ compradores', cohort: 'Clientes que compraron en el tiempo fijado antes del periodo.',
    edges: 'El tiempo debería ajustarse al intervalo habitual entre dos pedidos y después no cambiar.',
    abuse: 'Con un tiempo largo nadie parece perdido.',
  },
  mrr: {
    formula: 'Suma de los ingresos mensuales de todas las cuentas', cohort: 'Cuentas justo antes del final del periodo.',
    alternatives: 'En otros sitios un mes tiene 4,33 o 4,345 semanas, aquí 52 ÷ 12; los descuentos se restan aquí, no en todas partes.',
    edges: 'No incluye impuestos, pagos únicos ni pruebas. Es un nivel: los de varios meses no se suman.',
  },
  arr: {
    formula: 'Ingresos recurrentes mensuales × 12', cohort: 'Cuentas justo antes del final del periodo.',
    edges: 'Dice lo que daría un año si nada cambiara, no lo que dará.',
  },
  'mrr-new': {
    formula: 'Suma de los primeros ingresos mensuales de las cuentas',
    cohort: 'Variaciones en el periodo de cuentas que nunca habían pagado.',
    alternatives: 'Del inicio al final del periodo, sin lo que pasó en medio.',
  },
  'mrr-reactivation': {
    formula: 'Suma de los ingresos mensuales de las cuentas que vuelven',
    cohort: 'Variaciones en el periodo de cuentas que habían pagado, pero no justo antes.',
    alternatives: 'Del inicio al final del periodo, sin lo que pasó en medio.',
  },
  'mrr-expansion': {
    formula: 'Suma de los aumentos de ingresos mensuales', cohort: 'Variaciones en el periodo de cuentas que pagaban justo antes.',
    alternatives: 'Del inicio al final del periodo, sin lo que pasó en medio.',
    abuse: 'El crecimiento de unas pocas cuentas oculta la pérdida de muchas.',
  },
  'mrr-contraction': {
    formula: 'Suma de las reducciones de ingresos mensuales que dejan algo', cohort: 'Variaciones en el periodo de cuentas que pagan.',
    alternatives: 'Del inicio al final del periodo, sin lo que pasó en medio.',
    edges: 'Terminar una de varias suscripciones es una reducción, no una baja.',
  },
  'mrr-churned': {
    formula: 'Suma de los ingresos mensuales que cayeron a 0', cohort: 'Variaciones a 0 en el periodo.',
    alternatives: 'En la cancelación, en lugar del final de lo pagado.', edges: 'Una cuenta se va cuando termina su última suscripción.',
  },
  'net-new-mrr': {
    formula: 'Nuevos + reactivaciones + expansión − reducciones − bajas', cohort: 'Todas las variaciones del periodo.',
    edges: 'Las variaciones de los tipos de cambio no cuentan aquí.', abuse: 'Las cuentas nuevas ocultan la pérdida de las antiguas.',
  },
  'mrr-churn-gross': {
    formula: '(Bajas + reducciones) ÷ ingresos recurrentes mensuales al inicio',
    cohort: 'Variaciones del periodo; cuentas justo antes de él.',
    alternatives: '1 − retención bruta de ingresos: lo mismo solo si ninguna cuenta llega o vuelve en el periodo.',
    edges: 'También cuentan las cuentas que llegaron en el periodo: puede superar 1.',
  },
  'mrr-churn-net': {
    formula: '(Bajas + reducciones − expansión − reactivaciones) ÷ ingresos recurrentes mensuales al inicio',
    cohort: 'Variaciones del periodo; cuentas justo antes de él.', edges: 'Por debajo de 0, el crecimiento supera la pérdida.',
    abuse: 'El crecimiento de unas pocas cuentas oculta la pérdida de muchas.',
  },
  grr: {
    formula: 'Suma del menor de los dos niveles ÷ nivel al inicio',
    cohort: 'Cuentas que pagaban justo antes del periodo, a su inicio y a su final.', alternatives: '1 − pérdida bruta por eventos.',
    edges: 'Nunca supera 1. Lo que una cuenta añadió no cuenta.',
  },
  nrr: {
    formula: 'Nivel al final ÷ nivel al inicio', cohort: 'Cuentas que pagaban justo antes del periodo, a su inicio y a su final.',
    alternatives: '1 − pérdida neta por eventos.', edges: 'No incluye las cuentas que llegaron o volvieron en el periodo.',
    abuse: 'El crecimiento de unas pocas cuentas oculta la pérdida de muchas.',
  },
  'renewal-rate': {
    formula: 'Contratos renovados a tiempo ÷ contratos que vencían y están decididos',
    cohort: 'Contratos que vencían en el periodo; una renovación anticipada cuenta en su vencimiento.',
    edges: 'Lo que aún puede renovarse, durante 30 días por defecto, no cuenta ni en el numerador ni en el denominador; después está perdido.',
    abuse: 'Los descuentos conservan al cliente y pierden el valor.',
  },
  'renewal-rate-value': {
    formula: 'Suma del menor entre el valor anterior y el nuevo ÷ valor que vencía',
    cohort: 'Contratos que vencían en el periodo y están decididos.',
    edges: 'Nunca supera 1: los precios más altos no compensan las pérdidas.',
  },
  'renewal-rate-value-net': {
    formula: 'Valor renovado ÷ valor que vencía', cohort: 'Contratos que vencían en el periodo y están decididos.',
    edges: 'Puede superar 1.', abuse: 'Los precios más altos ocultan la pérdida de clientes.',
  },
} as const satisfies Record<string, CardWords>;
