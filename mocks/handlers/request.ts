import {refuse, type Refusal} from '../ministry/refusal.ts';

/** The JSON of a request's body, or the refusal of a body that is none. */
export async function bodyOf(request: Request): Promise<{readonly body: unknown} | Refusal> {
  try {
    return {body: (await request.json()) as unknown};
  } catch {
    return refuse('malformed', {detail: '请求内容不是有效的 JSON。'});
  }
}

/** The token that a request carries. */
export function bearerOf({headers}: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
}

/** The key under which a filing is sent, written as a structured string (`"…"`) or bare. */
export function keyOf({headers}: Request): string | undefined {
  const key = headers.get('Idempotency-Key')?.trim() ?? '';
  return /^"(.*)"$/.exec(key)?.[1] ?? (key || undefined);
}

/** The name of an uploaded file, as RFC 6266 writes it. */
export function fileNameOf({headers}: Request): string {
  const disposition = headers.get('Content-Disposition') ?? '';
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  try {
    return extended === undefined ? (plain ?? '') : decodeURIComponent(extended);
  } catch {
    return plain ?? '';
  }
}
