/** Sharp on paper, and in a picture that is saved. */
const paperRatio = 2;

/** Style sheets follow the page by themselves; a canvas must be told: of forced colours, another sharpness, paper, and of a picture being taken. */
export class Looks {
  readonly #frame: () => Element | null;
  readonly #draw: (ratio: number) => void;
  readonly #forced = matchMedia('(forced-colors: active)');
  #sharpness = this.#now();

  constructor(frame: () => Element | null, draw: (ratio: number) => void) {
    this.#frame = frame;
    this.#draw = draw;
  }

  watch(): void {
    this.#forced.addEventListener('change', this.draw);
    this.#sharpness.addEventListener('change', this.#sharpened);
    addEventListener('beforeprint', this.#onPaper);
    addEventListener('afterprint', this.#offPaper);
  }

  unwatch(): void {
    this.#forced.removeEventListener('change', this.draw);
    this.#sharpness.removeEventListener('change', this.#sharpened);
    removeEventListener('beforeprint', this.#onPaper);
    removeEventListener('afterprint', this.#offPaper);
  }

  /** Draws as sharp as what the frame is for. */
  readonly draw = (): void => this.#draw(this.#frame()?.matches('.paper, .taken') ? paperRatio : devicePixelRatio);

  #now(): MediaQueryList {
    return matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  }

  /** The page was zoomed, or moved to another screen. */
  readonly #sharpened = (): void => {
    this.#sharpness.removeEventListener('change', this.#sharpened);
    this.#sharpness = this.#now();
    this.#sharpness.addEventListener('change', this.#sharpened);
    this.draw();
  };

  readonly #onPaper = (): void => {
    this.#frame()?.classList.add('paper');
    this.draw();
  };

  readonly #offPaper = (): void => {
    this.#frame()?.classList.remove('paper');
    this.draw();
  };
}
