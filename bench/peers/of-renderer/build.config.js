// the package keeps its compiled messages outside its export map
import {join} from 'node:path';
export default ({root}) => ({
  alias: {'#of-messages': join(root, 'node_modules/@open-formulieren/formio-renderer/i18n/compiled/en.json')},
});
