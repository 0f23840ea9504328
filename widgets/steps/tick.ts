/** The ids that are ticked after one of them was ticked or unticked, in the order of their clauses. */
export function ticked(
  clauses: readonly {readonly id: string}[],
  before: readonly string[],
  clause: string,
  {target}: Event,
): readonly string[] {
  const {checked} = target as HTMLInputElement;
  return clauses.map(({id}) => id).filter((id) => (id === clause ? checked : before.includes(id)));
}
