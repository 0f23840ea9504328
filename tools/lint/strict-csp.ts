import {memberOf, nameOf, type Node, type Rule} from './syntax.ts';

const HTML_SINKS = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'cssText']);
const HTML_CALLS = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment']);
const DIRECTIVES = new Map([
  ['unsafeHTML', 'it puts markup where text belongs; bind the text instead'],
  ['unsafeSVG', 'it puts markup where text belongs; write the drawing into the template'],
  ['unsafeMathML', 'it puts markup where text belongs; bind the text instead'],
  ['unsafeStatic', 'it puts markup where text belongs; write it into the template'],
  [
    'styleMap',
    "its first render writes a style attribute, which `style-src 'self'` blocks; use a class or element.style.setProperty()",
  ],
]);

/** Bans what a strict content security policy or Trusted Types would stop in the browser. */
export const strictCsp: Rule = {
  create(context) {
    const report = (node: Node, message: string): void => context.report({node, message});
    return {
      ImportSpecifier(node) {
        const why = DIRECTIVES.get(nameOf(node['imported']) ?? '');
        if (why) report(node, `${nameOf(node['imported'])} is banned: ${why}.`);
      },
      AssignmentExpression(node) {
        const sink = memberOf(node['left']);
        if (sink && HTML_SINKS.has(sink))
          report(node, `Assigning ${sink} is banned under Trusted Types: build nodes, or use a Lit template.`);
      },
      CallExpression(node) {
        const called = memberOf(node['callee']);
        if (!called) return;
        const [first] = node['arguments'] as Node[];
        if (HTML_CALLS.has(called))
          report(node, `${called}() is banned under Trusted Types: build nodes, or use a Lit template.`);
        if (/^write(ln)?$/.test(called) && nameOf((node['callee'] as Node)['object']) === 'document') {
          report(node, `document.${called}() is banned under Trusted Types: build nodes, or use a Lit template.`);
        }
        if (called === 'setAttribute' && nameOf(first) === 'style') {
          report(
            node,
            "A style attribute is blocked by `style-src 'self'`: use a class or element.style.setProperty().",
          );
        }
      },
      TaggedTemplateExpression(node) {
        if (!/^(html|svg)$/.test(nameOf(node['tag']) ?? '')) return;
        for (const part of (node['quasi'] as Node)['quasis'] as Node[]) {
          const fault = faultInTemplate((part['value'] as {raw: string}).raw);
          if (fault) report(part, fault);
        }
      },
    };
  },
};

function faultInTemplate(text: string): string | undefined {
  if (/<style[\s>]/i.test(text))
    return "A <style> in a template is blocked by `style-src 'self'`: use `static styles`.";
  if (/<script[\s>]/i.test(text)) return 'A <script> in a template never runs: import the module.';
  if (/\sstyle\s*=/i.test(text))
    return "A style attribute is blocked by `style-src 'self'`: use a class or element.style.setProperty().";
  if (/\.(?:innerHTML|outerHTML|srcdoc)\s*=\s*["']?$/.test(text))
    return 'Binding markup is banned under Trusted Types: bind the text instead.';
  if (/\son[a-z]+\s*=/i.test(text)) return "An inline handler is blocked by `script-src 'self'`: bind it with @event.";
  return undefined;
}
