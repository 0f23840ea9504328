import {nameOf, type Rule} from './syntax.ts';

/** The house's rules of language: no enum, and `constructor` is nobody's key. */
export const words: Rule = {
  create(context) {
    return {
      TSEnumDeclaration(node) {
        context.report({
          node,
          message: 'Enums are banned, for they leave code behind: use a union of string literals.',
        });
      },
      Property(node) {
        if (node['computed'] || nameOf(node['key']) !== 'constructor') return;
        context.report({
          node,
          message: "'constructor' is never a key, for every object already has one: use 'first-class-constructor'.",
        });
      },
    };
  },
};
