import { html, type TemplateResult } from 'lit';
import type { Campaigns } from '../../data/index.ts';
import type { Interface } from '../../locales/dictionary.ts';
import type { Language } from '../../locales/registry.ts';
import { say } from '../page/intl.ts';
import { count } from '../parts/format.ts';
import type { AttributionModel, KpiCampaigns } from './campaigns.ts';

type Words = { readonly name: keyof Interface; readonly rule: keyof Interface };

const models: Readonly<Record<AttributionModel, Words>> = {
  first: { name: 'modelFirst', rule: 'ruleFirst' },
  last: { name: 'modelLast', rule: 'ruleLast' },
  linear: { name: 'modelLinear', rule: 'ruleLinear' },
  'time-decay': { name: 'modelDecay', rule: 'ruleDecay' },
  'linear-per-campaign': { name: 'modelPerCampaign', rule: 'rulePerCampaign' },
};
const usual: readonly AttributionModel[] = ['first', 'last', 'linear', 'time-decay'];
const usualWindows = [1, 3, 5, 7, 14, 30, 60, 90];

/** A model without its half-life, and the half-life in days. */
function parsed(model: string): { name: AttributionModel; halfLife: number } {
  const [name = '', days] = model.split(':');
  return { name: Object.hasOwn(models, name) ? (name as AttributionModel) : 'last', halfLife: Number(days ?? 7) };
}

export function modelWord(model: string, words: Interface): string {
  return words[models[parsed(model).name].name] as string;
}

const days = (n: number, language: Language): string => say(language, language.words.nDays, { n: count(n, language.locale) }, n);

/** The model and the window in a sentence, and what credit does not prove. */
export function rule({ model, windowDays }: Campaigns, language: Language): string {
  const { name, halfLife } = parsed(model);
  const values = { n: count(windowDays, language.locale), half: days(halfLife, language) };
  return `${say(language, language.words[models[name].rule], values, windowDays)} ${language.words.creditNoCause}`;
}

/** The choice of the model, as buttons side by side or, where there is no room, as a list; and that of the window. */
export function modelChoice(host: KpiCampaigns, { model, windowDays }: Campaigns, language: Language): TemplateResult {
  const { words } = language;
  const { name } = parsed(model);
  const shown = usual.includes(name) ? usual : [...usual, name];
  const windows = [...new Set([...usualWindows, windowDays])].sort((a, b) => a - b);
  const choose = ({ target }: Event): void => {
    host.model = (target as HTMLInputElement | HTMLSelectElement).value as AttributionModel;
  };
  return html`<div class="choice" part="model">
    <fieldset class="seg">
      <legend>${words.creditGoes}</legend>
      ${shown.map((one) => html`<label><input type="radio" name="model" value=${one} .checked=${one === name} @change=${choose}><span>${words[models[one].name]}</span></label>`)}
    </fieldset>
    <label class="model-list">${words.creditGoes} <select @change=${choose}>${shown.map((one) => html`<option value=${one} ?selected=${one === name}>${words[models[one].name]}</option>`)}</select></label>
    <label>${words.windowOf} <select @change=${({ target }: Event) => {
      host.windowDays = Number((target as HTMLSelectElement).value);
    }}>${windows.map((n) => html`<option value=${n} ?selected=${n === windowDays}>${days(n, language)}</option>`)}</select></label>
  </div>`;
}
