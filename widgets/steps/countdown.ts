import {AsyncDirective, directive} from 'lit/async-directive.js';

class Countdown extends AsyncDirective {
  #end = 0;
  #say: (seconds: number) => string = String;
  #timer: ReturnType<typeof setInterval> | undefined;

  override render(end: string, say: (seconds: number) => string): unknown {
    this.#end = Date.parse(end);
    this.#say = say;
    if (this.isConnected) this.#start();
    return this.#text();
  }

  protected override disconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  protected override reconnected(): void {
    this.#start();
  }

  #start(): void {
    this.#timer ??= setInterval(() => this.setValue(this.#text()), SECOND);
  }

  #text(): string {
    return this.#say(Math.max(0, Math.ceil((this.#end - Date.now()) / SECOND)));
  }
}

/** How many seconds are left until a time (RFC 3339), in words; renewed each second. */
export const countdown = directive(Countdown);

const SECOND = 1000;
