import type {CSSResult} from '@lit/reactive-element';

/** How styles that come later get into a shadow root: each once, after those that are there. */
export function adopter(root: Node): (styles: readonly CSSResult[]) => void {
  return (styles) => {
    if (!(root instanceof ShadowRoot)) return;
    const present = new Set(root.adoptedStyleSheets);
    const further = styles.flatMap(({styleSheet}) => (styleSheet && !present.has(styleSheet) ? styleSheet : []));
    if (further.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...further];
  };
}
