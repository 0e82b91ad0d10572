/** Sizes the preview's frame: the requested width, scaled down if there is less room. */
export class Stage {
  readonly #stage: HTMLElement;
  readonly #frame: HTMLElement;
  #width = 390;

  constructor(stage: HTMLElement, frame: HTMLElement) {
    this.#stage = stage;
    this.#frame = frame;
    new ResizeObserver(() => this.#fit()).observe(stage);
  }

  show(width: number) {
    this.#width = width;
    this.#fit();
  }

  #fit() {
    const scale = Math.min(1, this.#stage.clientWidth / this.#width);
    const {style} = this.#frame;
    style.inlineSize = `${this.#width}px`;
    style.blockSize = `${this.#stage.clientHeight / scale}px`;
    style.transform = scale < 1 ? `scale(${scale})` : '';
  }
}
