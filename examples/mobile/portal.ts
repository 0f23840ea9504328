import 'formwork/define';
import {firstClassConstructor} from 'formwork/spec';
import {registerFamily} from 'formwork/widgets';
import {startTestEnvironment} from '../shared/test-environment.ts';
import {wireHome} from './home.ts';
import {startRouter} from './router.ts';

// A telephone that opens the pages of a computer has no worker, since the address is not a secure one.
const endpoint = await startTestEnvironment('/api', {hosted: !isSecureContext});

registerFamily(firstClassConstructor);
wireHome();
startRouter(endpoint);
