import { css } from 'lit';

/**
 * Two layers. `--kpi-*` belong to the page: nothing here sets them, so a value on `:root` or any ancestor wins.
 * `--_*` are what the elements read: the page's value, else our default.
 *
 * The six categories are for marks only, in this order, each with a shape and a word of its own: any two stay apart in greys too,
 * and for eyes that see red, green or blue differently. A seventh has the quiet mark.
 *
 * Ink and surface are the anchors; every neutral is mixed from them. `--_host-ink` and `--_host-surface` are the
 * colours of the surrounding page, where they are fit to be used (see `elements/page/surroundings.ts`).
 */
export const tokens = css`
  .frame {
    --_ink: var(--kpi-ink, var(--_host-ink, light-dark(#1a1c20, #eceef2)));
    --_surface: var(--kpi-surface, var(--_host-surface, light-dark(#ffffff, #16181d)));
    --_ink-2: var(--kpi-ink-2, color-mix(in srgb, var(--_ink) 78%, var(--_surface)));
    --_ink-3: var(--kpi-ink-3, color-mix(in srgb, var(--_ink) 68%, var(--_surface)));
    --_mark: var(--kpi-mark, light-dark(color-mix(in srgb, var(--_ink) 82%, var(--_surface)), color-mix(in srgb, var(--_ink) 70%, var(--_surface))));
    --_mark-2: var(--kpi-mark-2, color-mix(in srgb, var(--_ink) 52%, var(--_surface)));
    --_band: var(--kpi-band, color-mix(in srgb, var(--_ink) 17%, var(--_surface)));
    --_rule: var(--kpi-rule, color-mix(in srgb, var(--_ink) 15%, var(--_surface)));
    --_sunk: var(--kpi-sunk, color-mix(in srgb, var(--_ink) 5%, var(--_surface)));
    --_good: var(--kpi-good, light-dark(#00705a, #45c9a4));
    --_bad: var(--kpi-bad, light-dark(#b23a12, #ff9270));
    --_warn: var(--kpi-warn, light-dark(#8a5a00, #e3b34e));
    --_accent: var(--kpi-accent, light-dark(#2b4fd0, #9db2ff));
    --_cat-1: var(--kpi-cat-1, light-dark(#1f2885, #8fb8f9));
    --_cat-2: var(--kpi-cat-2, light-dark(#4898d0, #c8e7ff));
    --_cat-3: var(--kpi-cat-3, light-dark(#743751, #c293aa));
    --_cat-4: var(--kpi-cat-4, light-dark(#a87420, #efc773));
    --_cat-5: var(--kpi-cat-5, light-dark(#7249ad, #927fd6));
    --_cat-6: var(--kpi-cat-6, light-dark(#157f7c, #208577));
    --_text: var(--kpi-text, clamp(12px, 1em, 16px));
    --_label: var(--kpi-label, 13px);
    --_note: var(--kpi-note, 12px);
    --_figure-s: var(--kpi-figure-s, 26px);
    --_figure-m: var(--kpi-figure-m, 38px);
    --_figure-l: var(--kpi-figure-l, 60px);
    --_figure-weight: var(--kpi-figure-weight, 500);
    --_strong: var(--kpi-strong, 600);
    --_head: var(--kpi-head, 2px);
    --_bar: var(--kpi-bar, 6px);
    --_radius: var(--kpi-radius, 2px);
    --_motion: var(--kpi-motion, 240ms);
  }
  @media (prefers-reduced-motion: reduce) {
    .frame { --_motion: 0ms }
  }
  @media print {
    .frame { --_ink: #1a1c20; --_surface: #ffffff; color-scheme: light !important; print-color-adjust: exact }
  }
  @media (forced-colors: active) {
    .frame {
      --_ink: CanvasText; --_ink-2: CanvasText; --_ink-3: CanvasText; --_surface: Canvas; --_mark: CanvasText; --_mark-2: GrayText;
      --_rule: GrayText; --_good: CanvasText; --_bad: CanvasText; --_warn: CanvasText; --_accent: Highlight;
      --_cat-1: CanvasText; --_cat-2: CanvasText; --_cat-3: CanvasText; --_cat-4: CanvasText; --_cat-5: CanvasText; --_cat-6: CanvasText;
    }
  }
`;
