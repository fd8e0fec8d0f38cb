import type { CardWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    formula: 'Número de clientes', cohort: 'Clientes que empezaron por primera vez en el periodo.',
    edges: 'Los clientes que volvieron no son nuevos.',
  },
  'customer-acquisition-rate': {
    formula: 'Clientes nuevos ÷ clientes al inicio', cohort: 'Primeros inicios en el periodo; clientes justo antes de él.',
    alternatives: 'Algunos llaman así al coste de un cliente nuevo.', edges: 'Puede superar 1.',
    abuse: 'Se ganan clientes que no se quedan.',
  },
  cac: {
    formula: 'Coste de marketing y ventas ÷ clientes nuevos',
    cohort: 'Coste de los días del periodo; clientes que empezaron por primera vez en él.',
    alternatives: 'El coste de un ciclo de ventas antes.',
    edges: 'El coste se reparte por igual entre sus días. Un coste sin ningún cliente nuevo no da un valor.',
    abuse: 'Se omiten los sueldos, o se recorta gasto que rendiría más adelante.',
  },
  'campaign-revenue': {
    formula: 'Suma de las partes de los pedidos atribuidas a la campaña',
    cohort: 'Pedidos del periodo; contactos en los días anteriores a cada uno.',
    alternatives: 'Primer contacto, último contacto, o partes iguales por contacto o por campaña.',
    edges: 'Las partes de un pedido suman el pedido. Los pedidos sin contactos no se atribuyen a nadie.',
    abuse: 'El último contacto se lleva todo el mérito. Atribuir no prueba una causa.',
  },
  'revenue-per-recipient': {
    formula: 'Ingresos de la campaña ÷ mensajes entregados', cohort: 'Pedidos hechos en el periodo; todos los mensajes de la campaña.',
    edges: 'Los mensajes devueltos no son entregados.', abuse: 'Los envíos pequeños a los mejores clientes lucen mucho.',
  },
  'campaign-roi': {
    formula: '(Ingresos de la campaña − coste) ÷ coste', cohort: 'Pedidos hechos en el periodo; todo el coste de la campaña.',
    alternatives: 'El margen en lugar de los ingresos.', edges: '−1 significa que se perdió todo. Un coste de 0 no da un valor.',
    abuse: 'Las horas de trabajo quedan fuera del coste.',
  },
  'open-rate': {
    formula: 'Mensajes abiertos ÷ mensajes entregados', cohort: 'Envíos hechos en el periodo.',
    alternatives: 'Dividido entre los mensajes enviados.',
    edges: 'Cada mensaje cuenta una vez; un envío con más abiertos que entregados se excluye como erróneo.',
    abuse: 'Los programas de correo abren mensajes que nadie lee, y los asuntos prometen demasiado.',
  },
  'click-rate': {
    formula: 'Mensajes con clic ÷ mensajes entregados', cohort: 'Envíos hechos en el periodo.',
    alternatives: 'Dividido entre los mensajes abiertos.',
    edges: 'Cada mensaje cuenta una vez; un envío con más clics que entregados se excluye como erróneo.',
    abuse: 'Los clics no son beneficio.',
  },
  'unsubscribe-rate': {
    formula: 'Destinatarios que se dieron de baja ÷ mensajes entregados', cohort: 'Envíos hechos en el periodo.',
    edges: 'No incluye quejas ni mensajes devueltos.', abuse: 'Esconder el enlace la baja y trae quejas.',
  },
  'list-growth-rate': {
    formula: '(Mayor envío − mayor envío anterior) ÷ mayor envío anterior', cohort: 'Envíos hechos en el periodo y en el periodo anterior.',
    alternatives: '(Suscriptores nuevos − bajas) ÷ suscriptores al inicio.',
    edges: 'Solo los envíos a toda la lista muestran su tamaño. Si hay varias listas, elija una.',
    abuse: 'Las direcciones compradas lo inflan.',
  },
  arpa: {
    formula: 'Ingresos recurrentes mensuales ÷ cuentas que pagan', cohort: 'Cuentas justo antes del final del periodo.',
    abuse: 'Perder cuentas pequeñas lo sube.',
  },
  'customer-lifespan': {
    formula: 'Días de todos los clientes ÷ bajas', cohort: 'Días y bajas del periodo.',
    alternatives: 'La media de las relaciones terminadas, que es demasiado corta.',
    edges: 'Sin ninguna baja no hay valor: es más larga que lo observado.', abuse: 'Con pocas bajas es sobre todo azar.',
  },
  'clv-average': {
    formula: '(Ingresos ÷ años de todos los clientes) × (años de todos los clientes ÷ bajas)', cohort: 'Pedidos, días y bajas del periodo.',
    alternatives: 'Ingresos hasta ahora, netos de costes o previstos: aquí son KPI aparte.',
    edges: 'En un solo periodo se reduce a ingresos ÷ bajas.', abuse: 'Con pocas bajas es sobre todo azar.',
  },
  'clv-historic': {
    formula: 'Suma de todos los pedidos ÷ clientes que ha habido', cohort: 'Todo hasta la fecha de referencia.',
    edges: 'Los clientes recientes lo bajan: compare clientes que empezaron el mismo año.',
  },
  'ltv-net': {
    formula: '(Suma de todos los pedidos − coste de ganar y atender) ÷ clientes que ha habido',
    cohort: 'Todo hasta la fecha de referencia.', alternatives: 'Solo los clientes que se han ido.',
    edges: 'Puede ser menor que 0. No lo divida entre el coste de adquisición: ese coste ya está incluido.',
    abuse: 'Los costes sin registrar lo inflan.',
  },
  'ltv-predictive': {
    formula: 'Ingresos mensuales por cuenta × margen bruto ÷ tasa de abandono', cohort: 'Cuentas al final del periodo, abandono en él.',
    edges: 'Un abandono de 0 no da un valor. Se supone que el abandono seguirá igual.',
    abuse: 'Una muestra pequeña de bajas da valores que nadie verá jamás.',
  },
  'ltv-cac-ratio': {
    formula: 'Valor previsto del cliente ÷ coste de adquisición', cohort: 'Ambos sobre el mismo periodo.',
    edges: 'El valor neto del cliente no tiene cabida aquí: el coste de adquisición contaría dos veces.',
    abuse: 'Detener todo el gasto hace que luzca mejor que nunca.',
  },
  'cac-payback-months': {
    formula: 'Coste de adquisición ÷ (ingresos mensuales por cuenta × margen bruto)', cohort: 'Coste del periodo; cuentas a su final.',
    edges: 'Un margen de 0 no da un valor. No incluye las bajas.',
  },
} as const satisfies Record<string, CardWords>;
