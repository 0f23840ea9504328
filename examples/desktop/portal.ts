import 'formwork/define';
import {createBackend} from 'formwork/sdk';
import {firstClassConstructor} from 'formwork/spec';
import {registerFamily} from 'formwork/widgets';
import {startTestEnvironment} from '../shared/test-environment.ts';
import {startRouter} from './router.ts';
import type {Portal} from './view.ts';

const endpoint = await startTestEnvironment('/api', {hosted: true});

registerFamily(firstClassConstructor);

const portal: Portal = {
  endpoint,
  backend: createBackend({endpoint}),
  visitor: undefined,
  wanted: undefined,
  amend: undefined,
  go: (route) => (location.hash = route),
};
startRouter(portal);
