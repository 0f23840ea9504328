/** A node of the ESTree syntax tree, as the linter hands it to a rule. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a rule may ask of the linter. */
export interface RuleContext {
  readonly cwd: string;
  readonly filename: string;
  report(problem: {readonly node: Node; readonly message: string}): void;
}

/** A rule of our own: visitors by node type. */
export interface Rule {
  create(context: RuleContext): Record<string, (node: Node) => void>;
}

/** The name of an identifier, or the value of a string literal. */
export function nameOf(node: unknown): string | undefined {
  const {type, name, value} = (node ?? {}) as Node;
  if (type === 'Identifier' && typeof name === 'string') return name;
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
}

/** The name of the member that a member expression reads: `b` of `a.b` and of `a['b']`. */
export function memberOf(node: unknown): string | undefined {
  const {type, property, computed} = (node ?? {}) as Node;
  if (type !== 'MemberExpression') return undefined;
  return computed && (property as Node).type === 'Identifier' ? undefined : nameOf(property);
}
