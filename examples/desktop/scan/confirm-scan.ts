import type {Session} from 'formwork/sdk';

/** What became of a confirmation. */
export type Confirmation = 'confirmed' | 'refused' | 'expired' | 'offline' | 'failed';

/** Tells the ministry that whoever has been verified on this phone is the one at the computer. */
export async function confirmScan(endpoint: string, scan: string, {token}: Session): Promise<Confirmation> {
  const answer = await fetch(`${endpoint}/scans/${encodeURIComponent(scan)}/confirmation`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: '{}',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(15_000),
  }).catch(() => undefined);
  if (!answer) return 'offline';
  if (answer.ok) return 'confirmed';
  const problem = (await answer.json().catch(() => undefined)) as {readonly type?: string} | undefined;
  if (problem?.type === 'urn:formwork:problem:scan-expired') return 'expired';
  return problem?.type === 'urn:formwork:problem:verification-refused' ? 'refused' : 'failed';
}
