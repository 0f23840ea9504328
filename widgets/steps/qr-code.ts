import {html, type TemplateResult} from 'lit';
import generate from 'qrcode-generator';

/** A text as a code that phones can scan, with the quiet zone around it: dark on light in any page. */
export function qrCode(text: string, label: string): TemplateResult {
  const code = generate(0, 'M');
  code.addData(bytesOf(text));
  code.make();
  const size = code.getModuleCount() + 2 * QUIET;
  return html`<svg
    class="qr-code"
    role="img"
    aria-label=${label}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${modulesOf(code)} fill="#000" />
  </svg>`;
}

/** In modules. */
const QUIET = 4;

/** The dark modules, those beside one another in one piece. */
function modulesOf(code: ReturnType<typeof generate>): string {
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let start = 0; start < count; start += 1) {
      let end = start;
      while (end < count && code.isDark(row, end)) end += 1;
      if (end > start) path += `M${start + QUIET} ${row + QUIET}h${end - start}v1h${start - end}z`;
      start = end;
    }
  }
  return path;
}

/** The generator takes a character for a byte: those of UTF-8, which phones expect. */
function bytesOf(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
