import type {ServiceSpec} from 'formwork/spec';
import type {Problem} from '../validation/problem.ts';

/** Problems that a rule of the spec has found, in the words of its present language; all others as they are. */
export function inWordsOf({steps}: ServiceSpec, problems: readonly Problem[]): readonly Problem[] {
  const rules = steps.flatMap((step) => (step.type === 'form' ? (step.rules ?? []) : []));
  if (rules.length === 0) return problems;
  return problems.map((problem) => {
    const rule = rules.find(({id}) => problem.keyword === 'rule' && id === problem.params?.['rule']);
    return rule && rule.message !== problem.message ? {...problem, message: rule.message} : problem;
  });
}
