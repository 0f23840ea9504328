/**
 * Registers an element under its name, once.
 *
 * A second copy on the page, or a second embed.js, finds the name taken: the elements of the first one serve both.
 */
export function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
