/** The client of the backend, in a file of its own so that it can be loaded later. */
export {createBackend} from 'formwork/sdk';
