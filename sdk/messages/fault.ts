import {parseResidentId, type ResidentIdFault} from '../identifiers/resident-id.ts';

/** What is wrong with a resident ID number, so that its message can say it. */
export function faultOf(value: unknown): ResidentIdFault {
  const id = parseResidentId(String(value));
  return id.ok ? 'characters' : id.reason;
}
