/** Between the making of the page and the opening of the stream, or while it was broken, something may have happened. */
export const missed = 'missed';

/** The server was heard, with nothing to tell. */
export const beat = 'beat';

/** Nobody is signed in any more, and the stream is closed; `gone`: what it told of is not this reader's. */
export const signedOut = 'signedOut';
export const gone = 'gone';

/** The server says something at least every 20 s; a line that is silent for longer is dead, whatever the network says. */
const silence = 50_000;

/** The stream of server-sent events, opened again for as long as the page lives. */
export class Stream {
  readonly #address: string;
  readonly #tell: (data: unknown) => void;
  #lost = false;
  #over = false;
  #wait = 500;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string, tell: (data: unknown) => void) {
    this.#address = address;
    this.#tell = tell;
  }

  open(): void {
    const source = new EventSource(this.#address);
    const alive = () => {
      clearTimeout(this.#watch);
      this.#watch = setTimeout(() => this.#again(source), silence);
    };
    alive();
    source.onopen = (event) => {
      alive();
      // A server may send an event of its own by this name; only the browser's tells of a connection.
      if (!(event instanceof MessageEvent)) this.#opened();
    };
    source.addEventListener('beat', () => {
      alive();
      this.#tell(beat);
    });
    source.addEventListener('commit', (event) => {
      alive();
      this.#tell(event.data);
    });
    source.addEventListener('over', ({ data }) => {
      this.#close(source);
      this.#over = true;
      this.#tell(data === 'signIn' ? signedOut : gone);
    });
    source.onerror = () => {
      this.#lose();
      // A browser gives up for good on an answer that is not a stream (a server that is just starting).
      if (source.readyState === EventSource.CLOSED) this.#again(source);
    };
  }

  /** Asks again after it was over: somebody has signed in, perhaps in another tab. */
  reopen(): void {
    if (!this.#over) return;
    this.#over = false;
    this.#lost = false;
    this.open();
  }

  #opened(): void {
    this.#wait = 500;
    if (this.#lost) this.#tell('back');
    this.#lost = false;
    this.#tell(missed);
  }

  #lose(): void {
    if (!this.#lost) this.#tell('lost');
    this.#lost = true;
  }

  #close(source: EventSource): void {
    clearTimeout(this.#watch);
    source.close();
  }

  #again(source: EventSource): void {
    this.#close(source);
    this.#lose();
    setTimeout(() => this.open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, 15_000);
  }
}
