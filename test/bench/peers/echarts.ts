import { GaugeChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { CardFigures, Contender } from '../render/figures.ts';

const optionOf = ({ value }: CardFigures): object => ({ animation: false, series: [{ type: 'gauge', min: 0, max: 100, progress: { show: true }, data: [{ value: Math.round(value * 1000) / 10, name: 'Win rate' }] }] });

/** A gauge of ECharts for each card, its animation off. */
export function echartsGauges(): Contender {
  echarts.use([GaugeChart, CanvasRenderer]);
  let charts: { setOption(option: object): void }[] = [];
  return {
    title: 'ECharts 6.1 gauge, no animation',
    mount(place, figures) {
      charts = figures.map((one) => {
        const box = document.createElement('div');
        box.className = 'gauge';
        place.append(box);
        const chart = echarts.init(box);
        chart.setOption(optionOf(one));
        return chart;
      });
    },
    update: (figures) => charts.forEach((chart, i) => chart.setOption(optionOf(figures[i] as CardFigures))),
  };
}
