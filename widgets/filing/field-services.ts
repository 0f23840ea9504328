import type {Filing} from 'formwork/sdk';
import type {FieldServices} from '../fields/context.ts';

/** Binds fields to a filing: what they ask of the world goes through its backend, in the applicant's session. */
export function fieldServicesOf(filing: Filing): FieldServices {
  return {
    lookup: (source, keyword, signal) => filing.lookup(source, keyword, signal),
    upload: (file, slot, signal) => filing.upload(file, slot, signal),
    material: (id) => filing.material(id),
    sendCode: (to) => filing.sendCode(to),
  };
}
