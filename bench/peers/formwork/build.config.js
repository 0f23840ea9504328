export {publishedForm as default} from '../../src/dialects/formwork-build.js';
