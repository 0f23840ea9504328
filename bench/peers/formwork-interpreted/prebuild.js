// The generic form as it is published for script tags.
import {bundle} from '../../../tools/build/bundle.ts';

export default async function prebuild({served}) {
  await bundle('form', served);
}
