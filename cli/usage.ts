/** What `formwork --help` says. */
export const USAGE = `Judges JSON documents by a JSON Schema, and compiles schemas to code that does.

  formwork validate <schema.json> <data.json>…
      Says what is wrong in each document.
      --engine <name>   interpreted (which it is unless said), or compiled, which needs ajv
      --lang <tag>      the language of the messages: zh-CN (unless said) or en
      --json            one JSON object a document, with its verdict, instead of lines

  formwork validate compile <schema.json>
      Writes an ES module for \`fromAjv\` of formwork/validation; needs ajv.
      --out <file>      where to, with its declarations beside it; to the output unless said

  Both take
      --draft <draft>   the draft of a schema that names none: 4, 6, 7, 2019-09 or 2020-12 (unless said)
      --help            this

Exit code: 0 valid, or done; 1 a document is not valid; 2 nothing done: the message says why, with a code and what to do.
`;
