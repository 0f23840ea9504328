// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
import { identify } from "../forms/validators.js";
import { register } from "../forms/validators.js";
import { sms } from "../forms/validators.js";
var progress = validate0;
var func0 = Object.prototype.hasOwnProperty;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0 || !func0.call(data, "service")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "service" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "service")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.service !== void 0 && func0.call(data, "service")) {
      let data0 = data.service;
      if (typeof data0 !== "string") {
        vErrors = fail(vErrors, instancePath + "/service", "#/$defs/businesses/type", "type", { type: "string" });
        errors++;
      }
      if (!["first-class-constructor/initial-registration", "first-class-constructor/renewal", "first-class-constructor/speciality-addition", "first-class-constructor/cancellation", "first-class-constructor/re-registration", "first-class-constructor/basic-data-correction", "first-class-constructor/photo-and-signature", "first-class-constructor/correction"].includes(data0)) {
        vErrors = fail(vErrors, instancePath + "/service", "#/$defs/businesses/oneOf", "oneOf", { passingSchemas: null });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function fail(errors, instancePath, schemaPath, keyword, params) {
  const error = { instancePath, schemaPath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
export {
  identify,
  progress,
  register,
  sms
};
