// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
var identify = validate0;
var func0 = Object.prototype.hasOwnProperty;
var func3 = lengthOf;
var pattern0 = new RegExp("^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$", "u");
var formats0 = formats["resident-id"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.idNumber === void 0 || !func0.call(data, "idNumber")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "idNumber" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "idNumber")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) > 50) {
          vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 50 });
          errors++;
        }
        if (func3(data0) < 2) {
          vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 2 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.idNumber !== void 0 && func0.call(data, "idNumber")) {
      let data1 = data.idNumber;
      if (typeof data1 === "string") {
        if (func3(data1) > 18) {
          vErrors = fail(vErrors, instancePath + "/idNumber", "#/properties/idNumber/maxLength", "maxLength", { limit: 18 });
          errors++;
        }
        if (!formats0(data1)) {
          vErrors = fail(vErrors, instancePath + "/idNumber", "#/properties/idNumber/format", "format", { format: "resident-id" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/idNumber", "#/properties/idNumber/type", "type", { type: "string" });
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
var register = validate1;
var pattern2 = new RegExp("^\\d{6}$", "u");
var formats4 = formats["mobile-cn"];
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "name" });
      errors++;
    }
    if (data.idType === void 0 || !func0.call(data, "idType")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "idType" });
      errors++;
    }
    if (data.idNumber === void 0 || !func0.call(data, "idNumber")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "idNumber" });
      errors++;
    }
    if (data.mobile === void 0 || !func0.call(data, "mobile")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "mobile" });
      errors++;
    }
    if (data.smsCode === void 0 || !func0.call(data, "smsCode")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "smsCode" });
      errors++;
    }
    if (data.agreement === void 0 || !func0.call(data, "agreement")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "agreement" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "name" || key0 === "idType" || key0 === "idNumber" || key0 === "mobile" || key0 === "smsCode" || key0 === "agreement")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func3(data0) > 50) {
          vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/maxLength", "maxLength", { limit: 50 });
          errors++;
        }
        if (func3(data0) < 2) {
          vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/minLength", "minLength", { limit: 2 });
          errors++;
        }
        if (!pattern0.test(data0)) {
          vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.idType !== void 0 && func0.call(data, "idType")) {
      let data1 = data.idType;
      if (typeof data1 !== "string") {
        vErrors = fail(vErrors, instancePath + "/idType", "#/$defs/id-types/type", "type", { type: "string" });
        errors++;
      }
      if (!["111"].includes(data1)) {
        vErrors = fail(vErrors, instancePath + "/idType", "#/$defs/id-types/oneOf", "oneOf", { passingSchemas: null });
        errors++;
      }
    }
    if (data.idNumber !== void 0 && func0.call(data, "idNumber")) {
      let data2 = data.idNumber;
      if (typeof data2 === "string") {
        if (func3(data2) > 18) {
          vErrors = fail(vErrors, instancePath + "/idNumber", "#/properties/idNumber/maxLength", "maxLength", { limit: 18 });
          errors++;
        }
        if (!formats0(data2)) {
          vErrors = fail(vErrors, instancePath + "/idNumber", "#/properties/idNumber/format", "format", { format: "resident-id" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/idNumber", "#/properties/idNumber/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.mobile !== void 0 && func0.call(data, "mobile")) {
      let data3 = data.mobile;
      if (typeof data3 === "string") {
        if (func3(data3) > 11) {
          vErrors = fail(vErrors, instancePath + "/mobile", "#/properties/mobile/maxLength", "maxLength", { limit: 11 });
          errors++;
        }
        if (!formats4(data3)) {
          vErrors = fail(vErrors, instancePath + "/mobile", "#/properties/mobile/format", "format", { format: "mobile-cn" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/mobile", "#/properties/mobile/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.smsCode !== void 0 && func0.call(data, "smsCode")) {
      let data4 = data.smsCode;
      if (typeof data4 === "string") {
        if (func3(data4) > 6) {
          vErrors = fail(vErrors, instancePath + "/smsCode", "#/properties/smsCode/maxLength", "maxLength", { limit: 6 });
          errors++;
        }
        if (!pattern2.test(data4)) {
          vErrors = fail(vErrors, instancePath + "/smsCode", "#/properties/smsCode/pattern", "pattern", { pattern: "^\\d{6}$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/smsCode", "#/properties/smsCode/type", "type", { type: "string" });
        errors++;
      }
    }
    if (data.agreement !== void 0 && func0.call(data, "agreement")) {
      let data5 = data.agreement;
      if (typeof data5 !== "boolean") {
        vErrors = fail(vErrors, instancePath + "/agreement", "#/properties/agreement/type", "type", { type: "boolean" });
        errors++;
      }
      if (true !== data5) {
        vErrors = fail(vErrors, instancePath + "/agreement", "#/properties/agreement/const", "const", { allowedValue: true });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var sms = validate2;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.smsCode === void 0 || !func0.call(data, "smsCode")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "smsCode" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "smsCode")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.smsCode !== void 0 && func0.call(data, "smsCode")) {
      let data0 = data.smsCode;
      if (typeof data0 === "string") {
        if (func3(data0) > 6) {
          vErrors = fail(vErrors, instancePath + "/smsCode", "#/properties/smsCode/maxLength", "maxLength", { limit: 6 });
          errors++;
        }
        if (!pattern2.test(data0)) {
          vErrors = fail(vErrors, instancePath + "/smsCode", "#/properties/smsCode/pattern", "pattern", { pattern: "^\\d{6}$" });
          errors++;
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/smsCode", "#/properties/smsCode/type", "type", { type: "string" });
        errors++;
      }
    }
  } else {
    vErrors = fail(vErrors, instancePath, "#/type", "type", { type: "object" });
    errors++;
  }
  validate2.errors = vErrors;
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
  register,
  sms
};
