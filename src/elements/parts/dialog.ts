import { css, html, type TemplateResult } from 'lit';
import type { Language } from '../../locales/registry.ts';

type Dialog = { readonly title: string; readonly note: string; readonly content: TemplateResult; readonly kind: string; readonly onClose: () => void };

/** A box in front of the page. The browser keeps the focus inside it, closes it on Escape, and gives the focus back. */
export function dialog({ title, note, content, kind, onClose }: Dialog, { words }: Language): TemplateResult {
  const press = (event: MouseEvent): void => (event.currentTarget as HTMLElement).closest('dialog')?.close();
  return html`<dialog class="over ${kind}" part="dialog" aria-labelledby="over-title" closedby="any" @close=${onClose}>
    <div class="sheet">
      <div class="over-head">
        <h2 id="over-title"><bdi>${title}</bdi></h2>
        <p class="note"><bdi>${note}</bdi></p>
        <button type="button" part="button" class="close" aria-label=${words.close} title=${words.close} @click=${press}>
          <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1 9 9M9 1 1 9"/></svg>
        </button>
      </div>
      ${content}
    </div>
  </dialog>`;
}

export function openDialog(root: ShadowRoot): void {
  const box = root.querySelector<HTMLDialogElement>('dialog.over');
  if (box && !box.open) box.showModal();
}

export const dialogStyles = css`
  dialog.over {
    inline-size: min(560px, 100vw - 24px); max-inline-size: none; max-block-size: calc(100dvh - 24px); padding: 0; overflow: auto; overscroll-behavior: contain;
    color: var(--_ink); background: var(--_surface); font-size: var(--_label); line-height: 1.45;
    border: 1px solid var(--_mark-2); border-block-start: var(--_head) solid var(--_ink); border-radius: 0;
    box-shadow: 0 12px 40px -12px rgb(0 0 0 / .28), 0 2px 6px rgb(0 0 0 / .07);
  }
  dialog.over::backdrop { background: rgb(0 0 0 / .18) }
  .sheet { padding: 16px 24px 20px }
  .over-head { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; align-items: start }
  .over-head h2 { margin: 0; font-size: var(--_text); font-weight: var(--_strong); line-height: 24px }
  .over-head .note { grid-area: 2 / 1 / auto / -1 }
  .close { grid-area: 1 / 2; inline-size: 28px; block-size: 28px; padding: 0; border: 0; display: grid; place-items: center; margin-inline-end: -8px }
  .close svg { inline-size: 11px; block-size: 11px; fill: none; stroke: currentColor; stroke-width: 1.4 }
  @media (max-width: 420px) {
    dialog.over { inline-size: 100vw; margin-block-end: 0; margin-inline: 0; max-block-size: calc(100dvh - 32px); border-inline: 0; border-block-end: 0 }
    .sheet { padding: 12px 14px 18px }
  }
  @media (forced-colors: active) {
    dialog.over { border: 2px solid CanvasText }
  }
  @media print {
    dialog.over { position: static; max-block-size: none; box-shadow: none }
  }
`;
