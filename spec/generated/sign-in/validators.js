// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
import { identify } from "../forms/validators.js";
import { register } from "../forms/validators.js";
import { sms } from "../forms/validators.js";
export {
  identify,
  register,
  sms
};
