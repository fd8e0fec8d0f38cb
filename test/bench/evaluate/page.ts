import { arquero } from '../peers/arquero.ts';
import { crossfilter2 } from '../peers/crossfilter.ts';
import { fused } from './fused.ts';
import { measure, type Report, type Task } from './measure.ts';
import { ours } from './ours.ts';
import { plain } from './plain.ts';

// The script of the page: the bench calls it with a task.
const known = { ours, fused, plain, arquero, crossfilter: crossfilter2 };

declare global {
  interface Window {
    measureTask?: (task: Task) => Promise<Report>;
  }
}

window.measureTask = (task) => measure(task, known);
