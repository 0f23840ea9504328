import type {Case} from 'formwork/sdk';

/** Whether the reason of a return says nothing that its remarks do not say as well. */
export function isRestated(reason: string, remarks: NonNullable<Case['remarks']>): boolean {
  return remarks.reduce((rest, {detail}) => rest.replace(detail, ''), reason).trim() === '';
}
