import {http, HttpResponse, type HttpHandler} from 'msw/http';
import {fromBase64} from '../ministry/base64.ts';
import {Refusal} from '../ministry/refusal.ts';
import {answer, refusal} from './answer.ts';
import {bearerOf, fileNameOf} from './request.ts';
import type {Mock} from './mock.ts';

/** Uploaded files. */
export function materialHandlers({ministry, endpoint}: Mock): HttpHandler[] {
  return [
    http.post(`${endpoint}/materials`, async ({request}) => {
      const slot = new URL(request.url).searchParams.get('slot') ?? '';
      const bytes = new Uint8Array(await request.arrayBuffer());
      return answer(await ministry.storeMaterial(bearerOf(request), {slot, name: fileNameOf(request), bytes}), 201);
    }),
    http.get(`${endpoint}/materials/:id`, async ({request, params}) => {
      const material = await ministry.material(bearerOf(request), String(params['id']));
      if (material instanceof Refusal) return refusal(material);
      return HttpResponse.arrayBuffer(fromBase64(material.bytes).buffer, {
        headers: {
          'Content-Type': material.mediaType,
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(material.name)}`,
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      });
    }),
  ];
}
