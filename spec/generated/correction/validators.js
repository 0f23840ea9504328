// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
import { identify } from "../forms/validators.js";
import { register } from "../forms/validators.js";
import { sms } from "../forms/validators.js";
var form = validate0;
var schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:formwork:first-class-constructor:correction:form", "type": "object", "properties": { "basic": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 50, "pattern": "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" }, "idNumber": { "type": "string", "maxLength": 18, "format": "resident-id" }, "sex": { "$ref": "#/$defs/sexes" }, "mobile": { "type": "string", "maxLength": 11, "format": "mobile-cn" }, "ethnicGroup": { "$ref": "#/$defs/ethnic-groups" }, "school": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "major": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "education": { "$ref": "#/$defs/educations" }, "degree": { "$ref": "#/$defs/degrees" }, "graduationDate": { "type": "string", "maxLength": 10, "format": "past-date" } }, "required": ["name", "sex", "idNumber", "mobile", "ethnicGroup", "education", "degree", "school", "major", "graduationDate"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[13579]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "1" } } } }, { "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[02468]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "2" } } } }] }, "change": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 50, "pattern": "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" }, "idNumber": { "type": "string", "maxLength": 18, "format": "resident-id" }, "explanation": { "type": "string", "minLength": 2, "maxLength": 500, "pattern": "\\S" } }, "additionalProperties": false, "if": { "properties": { "name": false, "idNumber": false } }, "then": { "properties": { "explanation": { "not": {} } } }, "else": { "properties": { "explanation": true }, "required": ["explanation"] } }, "materials": { "type": "object", "properties": { "identity": { "type": "object", "properties": { "idFront": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "idBack": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "idHold": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false } }, "additionalProperties": false }, "certificate": { "type": "object", "properties": { "photo": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 295, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 413, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "signature": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 99, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 43, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false } }, "additionalProperties": false }, "proof": { "type": "object", "properties": { "proof": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false } }, "additionalProperties": false } }, "additionalProperties": false }, "sms": { "type": "object", "properties": { "smsCode": { "type": "string", "maxLength": 6, "pattern": "^\\d{6}$" } }, "required": ["smsCode"], "additionalProperties": false } }, "required": ["basic", "sms"], "additionalProperties": false, "if": { "properties": { "change": { "type": "object", "properties": { "name": false, "idNumber": false }, "additionalProperties": true } } }, "then": { "properties": { "materials": { "type": "object", "properties": { "identity": { "type": "object", "properties": { "idFront": { "not": {} }, "idBack": { "not": {} }, "idHold": { "not": {} } }, "additionalProperties": true }, "proof": { "type": "object", "properties": { "proof": { "not": {} } }, "additionalProperties": true } }, "additionalProperties": true } } }, "else": { "properties": { "materials": { "type": "object", "properties": { "identity": { "type": "object", "properties": { "idFront": true, "idBack": true, "idHold": true }, "required": ["idFront", "idBack", "idHold"], "additionalProperties": true } }, "required": ["identity"], "additionalProperties": true } }, "required": ["materials"] }, "$defs": { "sexes": { "type": "string", "oneOf": [{ "const": "1" }, { "const": "2" }] }, "ethnic-groups": { "type": "string", "oneOf": [{ "const": "01" }, { "const": "02" }, { "const": "03" }, { "const": "04" }, { "const": "05" }, { "const": "06" }, { "const": "07" }, { "const": "08" }, { "const": "09" }, { "const": "10" }, { "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "20" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "24" }, { "const": "25" }, { "const": "26" }, { "const": "27" }, { "const": "28" }, { "const": "29" }, { "const": "30" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "34" }, { "const": "35" }, { "const": "36" }, { "const": "37" }, { "const": "38" }, { "const": "39" }, { "const": "40" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "50" }, { "const": "51" }, { "const": "52" }, { "const": "53" }, { "const": "54" }, { "const": "55" }, { "const": "56" }] }, "educations": { "type": "string", "oneOf": [{ "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "28" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "61" }, { "const": "62" }, { "const": "63" }, { "const": "71" }, { "const": "73" }, { "const": "81" }, { "const": "83" }, { "const": "90" }] }, "degrees": { "type": "string", "oneOf": [{ "const": "4" }, { "const": "3" }, { "const": "2" }, { "const": "0" }] } } };
var func0 = Object.prototype.hasOwnProperty;
var func38 = lengthOf;
var pattern0 = new RegExp("^\\d{16}[13579]", "u");
var pattern1 = new RegExp("^\\d{16}[02468]", "u");
var pattern2 = new RegExp("^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$", "u");
var pattern3 = new RegExp("\\S", "u");
var pattern7 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern19 = new RegExp("^\\d{6}$", "u");
var formats0 = formats["resident-id"];
var formats2 = formats["mobile-cn"];
var formats4 = formats["past-date"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.change !== void 0 && func0.call(data, "change")) {
      let data0 = data.change;
      const _errs3 = errors;
      if (errors === _errs3) {
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.name !== void 0 && func0.call(data0, "name")) {
            var valid2 = false;
            (vErrors ??= []).push(null);
            errors++;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data0.idNumber !== void 0 && func0.call(data0, "idNumber")) {
              var valid2 = false;
              (vErrors ??= []).push(null);
              errors++;
            } else {
              var valid2 = true;
            }
          }
        } else {
          (vErrors ??= []).push(null);
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.materials !== void 0 && func0.call(data, "materials")) {
        let data3 = data.materials;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          if (data3.identity !== void 0 && func0.call(data3, "identity")) {
            let data4 = data3.identity;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.idFront !== void 0 && func0.call(data4, "idFront")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/then/properties/materials/properties/identity/properties/idFront/not", "not", {});
                errors++;
              }
              if (data4.idBack !== void 0 && func0.call(data4, "idBack")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/then/properties/materials/properties/identity/properties/idBack/not", "not", {});
                errors++;
              }
              if (data4.idHold !== void 0 && func0.call(data4, "idHold")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/then/properties/materials/properties/identity/properties/idHold/not", "not", {});
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/materials/identity", "#/then/properties/materials/properties/identity/type", "type", { type: "object" });
              errors++;
            }
          }
          if (data3.proof !== void 0 && func0.call(data3, "proof")) {
            let data8 = data3.proof;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
              if (data8.proof !== void 0 && func0.call(data8, "proof")) {
                vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/then/properties/materials/properties/proof/properties/proof/not", "not", {});
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/then/properties/materials/properties/proof/type", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/materials", "#/then/properties/materials/type", "type", { type: "object" });
          errors++;
        }
      }
    }
    var _valid0 = _errs6 === errors;
  } else {
    const _errs24 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.materials === void 0 || !func0.call(data, "materials")) {
        vErrors = fail(vErrors, instancePath, "#/else/required", "required", { missingProperty: "materials" });
        errors++;
      }
      if (data.materials !== void 0 && func0.call(data, "materials")) {
        let data10 = data.materials;
        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
          if (data10.identity === void 0 || !func0.call(data10, "identity")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/else/properties/materials/required", "required", { missingProperty: "identity" });
            errors++;
          }
          if (data10.identity !== void 0 && func0.call(data10, "identity")) {
            let data11 = data10.identity;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
              if (data11.idFront === void 0 || !func0.call(data11, "idFront")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity", "#/else/properties/materials/properties/identity/required", "required", { missingProperty: "idFront" });
                errors++;
              }
              if (data11.idBack === void 0 || !func0.call(data11, "idBack")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity", "#/else/properties/materials/properties/identity/required", "required", { missingProperty: "idBack" });
                errors++;
              }
              if (data11.idHold === void 0 || !func0.call(data11, "idHold")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity", "#/else/properties/materials/properties/identity/required", "required", { missingProperty: "idHold" });
                errors++;
              }
            } else {
              vErrors = fail(vErrors, instancePath + "/materials/identity", "#/else/properties/materials/properties/identity/type", "type", { type: "object" });
              errors++;
            }
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/materials", "#/else/properties/materials/type", "type", { type: "object" });
          errors++;
        }
      }
    }
    var _valid0 = _errs24 === errors;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basic === void 0 || !func0.call(data, "basic")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "basic" });
      errors++;
    }
    if (data.sms === void 0 || !func0.call(data, "sms")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "sms" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "basic" || key0 === "change" || key0 === "materials" || key0 === "sms")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.basic !== void 0 && func0.call(data, "basic")) {
      let data12 = data.basic;
      const _errs35 = errors;
      const _errs36 = errors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        let missing0;
        if ((data12.idNumber === void 0 || !func0.call(data12, "idNumber")) && (missing0 = "idNumber")) {
          (vErrors ??= []).push(null);
          errors++;
        } else {
          if (data12.idNumber !== void 0 && func0.call(data12, "idNumber")) {
            let data13 = data12.idNumber;
            const _errs37 = errors;
            if (errors === _errs37) {
              if (typeof data13 === "string") {
                if (!pattern0.test(data13)) {
                  (vErrors ??= []).push(null);
                  errors++;
                }
              } else {
                (vErrors ??= []).push(null);
                errors++;
              }
            }
          }
        }
      }
      var _valid1 = _errs36 === errors;
      errors = _errs35;
      if (vErrors !== null) {
        if (_errs35) {
          vErrors.length = _errs35;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs39 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (data12.sex !== void 0 && func0.call(data12, "sex")) {
            if ("1" !== data12.sex) {
              vErrors = fail(vErrors, instancePath + "/basic/sex", "#/properties/basic/allOf/0/then/properties/sex/const", "const", { allowedValue: "1" });
              errors++;
            }
          }
        }
        var _valid1 = _errs39 === errors;
      }
      const _errs42 = errors;
      const _errs43 = errors;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        let missing1;
        if ((data12.idNumber === void 0 || !func0.call(data12, "idNumber")) && (missing1 = "idNumber")) {
          (vErrors ??= []).push(null);
          errors++;
        } else {
          if (data12.idNumber !== void 0 && func0.call(data12, "idNumber")) {
            let data15 = data12.idNumber;
            const _errs44 = errors;
            if (errors === _errs44) {
              if (typeof data15 === "string") {
                if (!pattern1.test(data15)) {
                  (vErrors ??= []).push(null);
                  errors++;
                }
              } else {
                (vErrors ??= []).push(null);
                errors++;
              }
            }
          }
        }
      }
      var _valid2 = _errs43 === errors;
      errors = _errs42;
      if (vErrors !== null) {
        if (_errs42) {
          vErrors.length = _errs42;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs46 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (data12.sex !== void 0 && func0.call(data12, "sex")) {
            if ("2" !== data12.sex) {
              vErrors = fail(vErrors, instancePath + "/basic/sex", "#/properties/basic/allOf/1/then/properties/sex/const", "const", { allowedValue: "2" });
              errors++;
            }
          }
        }
        var _valid2 = _errs46 === errors;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.name === void 0 || !func0.call(data12, "name")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "name" });
          errors++;
        }
        if (data12.sex === void 0 || !func0.call(data12, "sex")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "sex" });
          errors++;
        }
        if (data12.idNumber === void 0 || !func0.call(data12, "idNumber")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "idNumber" });
          errors++;
        }
        if (data12.mobile === void 0 || !func0.call(data12, "mobile")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "mobile" });
          errors++;
        }
        if (data12.ethnicGroup === void 0 || !func0.call(data12, "ethnicGroup")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "ethnicGroup" });
          errors++;
        }
        if (data12.education === void 0 || !func0.call(data12, "education")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "education" });
          errors++;
        }
        if (data12.degree === void 0 || !func0.call(data12, "degree")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "degree" });
          errors++;
        }
        if (data12.school === void 0 || !func0.call(data12, "school")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "school" });
          errors++;
        }
        if (data12.major === void 0 || !func0.call(data12, "major")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "major" });
          errors++;
        }
        if (data12.graduationDate === void 0 || !func0.call(data12, "graduationDate")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "graduationDate" });
          errors++;
        }
        for (const key1 of Object.keys(data12)) {
          if (!func0.call(schema0.properties.basic.properties, key1)) {
            vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data12.name !== void 0 && func0.call(data12, "name")) {
          let data17 = data12.name;
          if (typeof data17 === "string") {
            if (func38(data17) > 50) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func38(data17) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern2.test(data17)) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data12.idNumber !== void 0 && func0.call(data12, "idNumber")) {
          let data18 = data12.idNumber;
          if (typeof data18 === "string") {
            if (func38(data18) > 18) {
              vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/maxLength", "maxLength", { limit: 18 });
              errors++;
            }
            if (!formats0(data18)) {
              vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/format", "format", { format: "resident-id" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data12.sex !== void 0 && func0.call(data12, "sex")) {
          let data19 = data12.sex;
          if (typeof data19 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/sex", "#/$defs/sexes/type", "type", { type: "string" });
            errors++;
          }
          if (!["1", "2"].includes(data19)) {
            vErrors = fail(vErrors, instancePath + "/basic/sex", "#/$defs/sexes/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data12.mobile !== void 0 && func0.call(data12, "mobile")) {
          let data20 = data12.mobile;
          if (typeof data20 === "string") {
            if (func38(data20) > 11) {
              vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/maxLength", "maxLength", { limit: 11 });
              errors++;
            }
            if (!formats2(data20)) {
              vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/format", "format", { format: "mobile-cn" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data12.ethnicGroup !== void 0 && func0.call(data12, "ethnicGroup")) {
          let data21 = data12.ethnicGroup;
          if (typeof data21 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/ethnicGroup", "#/$defs/ethnic-groups/type", "type", { type: "string" });
            errors++;
          }
          if (!["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56"].includes(data21)) {
            vErrors = fail(vErrors, instancePath + "/basic/ethnicGroup", "#/$defs/ethnic-groups/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data12.school !== void 0 && func0.call(data12, "school")) {
          let data22 = data12.school;
          if (typeof data22 === "string") {
            if (func38(data22) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func38(data22) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data22)) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data12.major !== void 0 && func0.call(data12, "major")) {
          let data23 = data12.major;
          if (typeof data23 === "string") {
            if (func38(data23) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func38(data23) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data23)) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data12.education !== void 0 && func0.call(data12, "education")) {
          let data24 = data12.education;
          if (typeof data24 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/education", "#/$defs/educations/type", "type", { type: "string" });
            errors++;
          }
          if (!["11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "22", "23", "28", "31", "32", "33", "41", "42", "43", "44", "45", "46", "47", "48", "49", "61", "62", "63", "71", "73", "81", "83", "90"].includes(data24)) {
            vErrors = fail(vErrors, instancePath + "/basic/education", "#/$defs/educations/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data12.degree !== void 0 && func0.call(data12, "degree")) {
          let data25 = data12.degree;
          if (typeof data25 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/degree", "#/$defs/degrees/type", "type", { type: "string" });
            errors++;
          }
          if (!["4", "3", "2", "0"].includes(data25)) {
            vErrors = fail(vErrors, instancePath + "/basic/degree", "#/$defs/degrees/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data12.graduationDate !== void 0 && func0.call(data12, "graduationDate")) {
          let data26 = data12.graduationDate;
          if (typeof data26 === "string") {
            if (func38(data26) > 10) {
              vErrors = fail(vErrors, instancePath + "/basic/graduationDate", "#/properties/basic/properties/graduationDate/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
            if (!formats4(data26)) {
              vErrors = fail(vErrors, instancePath + "/basic/graduationDate", "#/properties/basic/properties/graduationDate/format", "format", { format: "past-date" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/graduationDate", "#/properties/basic/properties/graduationDate/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.change !== void 0 && func0.call(data, "change")) {
      let data27 = data.change;
      const _errs79 = errors;
      const _errs80 = errors;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.name !== void 0 && func0.call(data27, "name")) {
          var valid23 = false;
          (vErrors ??= []).push(null);
          errors++;
        } else {
          var valid23 = true;
        }
        if (valid23) {
          if (data27.idNumber !== void 0 && func0.call(data27, "idNumber")) {
            var valid23 = false;
            (vErrors ??= []).push(null);
            errors++;
          } else {
            var valid23 = true;
          }
        }
      }
      var _valid3 = _errs80 === errors;
      errors = _errs79;
      if (vErrors !== null) {
        if (_errs79) {
          vErrors.length = _errs79;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs81 = errors;
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
          if (data27.explanation !== void 0 && func0.call(data27, "explanation")) {
            vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/then/properties/explanation/not", "not", {});
            errors++;
          }
        }
        var _valid3 = _errs81 === errors;
      } else {
        const _errs84 = errors;
        if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
          if (data27.explanation === void 0 || !func0.call(data27, "explanation")) {
            vErrors = fail(vErrors, instancePath + "/change", "#/properties/change/else/required", "required", { missingProperty: "explanation" });
            errors++;
          }
        }
        var _valid3 = _errs84 === errors;
      }
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key2 of Object.keys(data27)) {
          if (!(key2 === "name" || key2 === "idNumber" || key2 === "explanation")) {
            vErrors = fail(vErrors, instancePath + "/change", "#/properties/change/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data27.name !== void 0 && func0.call(data27, "name")) {
          let data31 = data27.name;
          if (typeof data31 === "string") {
            if (func38(data31) > 50) {
              vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func38(data31) < 2) {
              vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern2.test(data31)) {
              vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data27.idNumber !== void 0 && func0.call(data27, "idNumber")) {
          let data32 = data27.idNumber;
          if (typeof data32 === "string") {
            if (func38(data32) > 18) {
              vErrors = fail(vErrors, instancePath + "/change/idNumber", "#/properties/change/properties/idNumber/maxLength", "maxLength", { limit: 18 });
              errors++;
            }
            if (!formats0(data32)) {
              vErrors = fail(vErrors, instancePath + "/change/idNumber", "#/properties/change/properties/idNumber/format", "format", { format: "resident-id" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/change/idNumber", "#/properties/change/properties/idNumber/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data27.explanation !== void 0 && func0.call(data27, "explanation")) {
          let data33 = data27.explanation;
          if (typeof data33 === "string") {
            if (func38(data33) > 500) {
              vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/properties/explanation/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (func38(data33) < 2) {
              vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/properties/explanation/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data33)) {
              vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/properties/explanation/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/properties/explanation/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/change", "#/properties/change/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data34 = data.materials;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key3 of Object.keys(data34)) {
          if (!(key3 === "identity" || key3 === "certificate" || key3 === "proof")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/additionalProperties", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data34.identity !== void 0 && func0.call(data34, "identity")) {
          let data35 = data34.identity;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key4 of Object.keys(data35)) {
              if (!(key4 === "idFront" || key4 === "idBack" || key4 === "idHold")) {
                vErrors = fail(vErrors, instancePath + "/materials/identity", "#/properties/materials/properties/identity/additionalProperties", "additionalProperties", { additionalProperty: key4 });
                errors++;
              }
            }
            if (data35.idFront !== void 0 && func0.call(data35, "idFront")) {
              let data36 = data35.idFront;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                if (data36.id === void 0 || !func0.call(data36, "id")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "id" });
                  errors++;
                }
                if (data36.name === void 0 || !func0.call(data36, "name")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "name" });
                  errors++;
                }
                if (data36.mediaType === void 0 || !func0.call(data36, "mediaType")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "mediaType" });
                  errors++;
                }
                if (data36.size === void 0 || !func0.call(data36, "size")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "size" });
                  errors++;
                }
                if (data36.width === void 0 || !func0.call(data36, "width")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "width" });
                  errors++;
                }
                if (data36.height === void 0 || !func0.call(data36, "height")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "height" });
                  errors++;
                }
                if (data36.sha256 === void 0 || !func0.call(data36, "sha256")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/required", "required", { missingProperty: "sha256" });
                  errors++;
                }
                for (const key5 of Object.keys(data36)) {
                  if (!(key5 === "id" || key5 === "name" || key5 === "mediaType" || key5 === "size" || key5 === "width" || key5 === "height" || key5 === "sha256")) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/additionalProperties", "additionalProperties", { additionalProperty: key5 });
                    errors++;
                  }
                }
                if (data36.id !== void 0 && func0.call(data36, "id")) {
                  let data37 = data36.id;
                  if (typeof data37 === "string") {
                    if (func38(data37) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/id", "#/properties/materials/properties/identity/properties/idFront/properties/id/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (func38(data37) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/id", "#/properties/materials/properties/identity/properties/idFront/properties/id/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                    if (!pattern7.test(data37)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/id", "#/properties/materials/properties/identity/properties/idFront/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/id", "#/properties/materials/properties/identity/properties/idFront/properties/id/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data36.name !== void 0 && func0.call(data36, "name")) {
                  let data38 = data36.name;
                  if (typeof data38 === "string") {
                    if (func38(data38) > 255) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/name", "#/properties/materials/properties/identity/properties/idFront/properties/name/maxLength", "maxLength", { limit: 255 });
                      errors++;
                    }
                    if (func38(data38) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/name", "#/properties/materials/properties/identity/properties/idFront/properties/name/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/name", "#/properties/materials/properties/identity/properties/idFront/properties/name/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data36.mediaType !== void 0 && func0.call(data36, "mediaType")) {
                  let data39 = data36.mediaType;
                  if (typeof data39 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/mediaType", "#/properties/materials/properties/identity/properties/idFront/properties/mediaType/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data39)) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/mediaType", "#/properties/materials/properties/identity/properties/idFront/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.identity.properties.idFront.properties.mediaType.enum });
                    errors++;
                  }
                }
                if (data36.size !== void 0 && func0.call(data36, "size")) {
                  let data40 = data36.size;
                  if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/size", "#/properties/materials/properties/identity/properties/idFront/properties/size/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data40 == "number" && isFinite(data40)) {
                    if (data40 > 102400 || isNaN(data40)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/size", "#/properties/materials/properties/identity/properties/idFront/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                      errors++;
                    }
                    if (data40 < 1 || isNaN(data40)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/size", "#/properties/materials/properties/identity/properties/idFront/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data36.width !== void 0 && func0.call(data36, "width")) {
                  let data41 = data36.width;
                  if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/width", "#/properties/materials/properties/identity/properties/idFront/properties/width/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data41 == "number" && isFinite(data41)) {
                    if (data41 > 2e4 || isNaN(data41)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/width", "#/properties/materials/properties/identity/properties/idFront/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data41 < 1 || isNaN(data41)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/width", "#/properties/materials/properties/identity/properties/idFront/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data36.height !== void 0 && func0.call(data36, "height")) {
                  let data42 = data36.height;
                  if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/height", "#/properties/materials/properties/identity/properties/idFront/properties/height/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data42 == "number" && isFinite(data42)) {
                    if (data42 > 2e4 || isNaN(data42)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/height", "#/properties/materials/properties/identity/properties/idFront/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data42 < 1 || isNaN(data42)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/height", "#/properties/materials/properties/identity/properties/idFront/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data36.sha256 !== void 0 && func0.call(data36, "sha256")) {
                  let data43 = data36.sha256;
                  if (typeof data43 === "string") {
                    if (func38(data43) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/sha256", "#/properties/materials/properties/identity/properties/idFront/properties/sha256/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (!pattern8.test(data43)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/sha256", "#/properties/materials/properties/identity/properties/idFront/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idFront/sha256", "#/properties/materials/properties/identity/properties/idFront/properties/sha256/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/identity/idFront", "#/properties/materials/properties/identity/properties/idFront/type", "type", { type: "object" });
                errors++;
              }
            }
            if (data35.idBack !== void 0 && func0.call(data35, "idBack")) {
              let data44 = data35.idBack;
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (data44.id === void 0 || !func0.call(data44, "id")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "id" });
                  errors++;
                }
                if (data44.name === void 0 || !func0.call(data44, "name")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "name" });
                  errors++;
                }
                if (data44.mediaType === void 0 || !func0.call(data44, "mediaType")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "mediaType" });
                  errors++;
                }
                if (data44.size === void 0 || !func0.call(data44, "size")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "size" });
                  errors++;
                }
                if (data44.width === void 0 || !func0.call(data44, "width")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "width" });
                  errors++;
                }
                if (data44.height === void 0 || !func0.call(data44, "height")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "height" });
                  errors++;
                }
                if (data44.sha256 === void 0 || !func0.call(data44, "sha256")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/required", "required", { missingProperty: "sha256" });
                  errors++;
                }
                for (const key6 of Object.keys(data44)) {
                  if (!(key6 === "id" || key6 === "name" || key6 === "mediaType" || key6 === "size" || key6 === "width" || key6 === "height" || key6 === "sha256")) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/additionalProperties", "additionalProperties", { additionalProperty: key6 });
                    errors++;
                  }
                }
                if (data44.id !== void 0 && func0.call(data44, "id")) {
                  let data45 = data44.id;
                  if (typeof data45 === "string") {
                    if (func38(data45) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/id", "#/properties/materials/properties/identity/properties/idBack/properties/id/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (func38(data45) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/id", "#/properties/materials/properties/identity/properties/idBack/properties/id/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                    if (!pattern7.test(data45)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/id", "#/properties/materials/properties/identity/properties/idBack/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/id", "#/properties/materials/properties/identity/properties/idBack/properties/id/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data44.name !== void 0 && func0.call(data44, "name")) {
                  let data46 = data44.name;
                  if (typeof data46 === "string") {
                    if (func38(data46) > 255) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/name", "#/properties/materials/properties/identity/properties/idBack/properties/name/maxLength", "maxLength", { limit: 255 });
                      errors++;
                    }
                    if (func38(data46) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/name", "#/properties/materials/properties/identity/properties/idBack/properties/name/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/name", "#/properties/materials/properties/identity/properties/idBack/properties/name/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data44.mediaType !== void 0 && func0.call(data44, "mediaType")) {
                  let data47 = data44.mediaType;
                  if (typeof data47 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/mediaType", "#/properties/materials/properties/identity/properties/idBack/properties/mediaType/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data47)) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/mediaType", "#/properties/materials/properties/identity/properties/idBack/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.identity.properties.idBack.properties.mediaType.enum });
                    errors++;
                  }
                }
                if (data44.size !== void 0 && func0.call(data44, "size")) {
                  let data48 = data44.size;
                  if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/size", "#/properties/materials/properties/identity/properties/idBack/properties/size/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data48 == "number" && isFinite(data48)) {
                    if (data48 > 102400 || isNaN(data48)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/size", "#/properties/materials/properties/identity/properties/idBack/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                      errors++;
                    }
                    if (data48 < 1 || isNaN(data48)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/size", "#/properties/materials/properties/identity/properties/idBack/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data44.width !== void 0 && func0.call(data44, "width")) {
                  let data49 = data44.width;
                  if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/width", "#/properties/materials/properties/identity/properties/idBack/properties/width/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data49 == "number" && isFinite(data49)) {
                    if (data49 > 2e4 || isNaN(data49)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/width", "#/properties/materials/properties/identity/properties/idBack/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data49 < 1 || isNaN(data49)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/width", "#/properties/materials/properties/identity/properties/idBack/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data44.height !== void 0 && func0.call(data44, "height")) {
                  let data50 = data44.height;
                  if (!(typeof data50 == "number" && (!(data50 % 1) && !isNaN(data50)) && isFinite(data50))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/height", "#/properties/materials/properties/identity/properties/idBack/properties/height/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data50 == "number" && isFinite(data50)) {
                    if (data50 > 2e4 || isNaN(data50)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/height", "#/properties/materials/properties/identity/properties/idBack/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data50 < 1 || isNaN(data50)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/height", "#/properties/materials/properties/identity/properties/idBack/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data44.sha256 !== void 0 && func0.call(data44, "sha256")) {
                  let data51 = data44.sha256;
                  if (typeof data51 === "string") {
                    if (func38(data51) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/sha256", "#/properties/materials/properties/identity/properties/idBack/properties/sha256/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (!pattern8.test(data51)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/sha256", "#/properties/materials/properties/identity/properties/idBack/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idBack/sha256", "#/properties/materials/properties/identity/properties/idBack/properties/sha256/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/identity/idBack", "#/properties/materials/properties/identity/properties/idBack/type", "type", { type: "object" });
                errors++;
              }
            }
            if (data35.idHold !== void 0 && func0.call(data35, "idHold")) {
              let data52 = data35.idHold;
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (data52.id === void 0 || !func0.call(data52, "id")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "id" });
                  errors++;
                }
                if (data52.name === void 0 || !func0.call(data52, "name")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "name" });
                  errors++;
                }
                if (data52.mediaType === void 0 || !func0.call(data52, "mediaType")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "mediaType" });
                  errors++;
                }
                if (data52.size === void 0 || !func0.call(data52, "size")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "size" });
                  errors++;
                }
                if (data52.width === void 0 || !func0.call(data52, "width")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "width" });
                  errors++;
                }
                if (data52.height === void 0 || !func0.call(data52, "height")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "height" });
                  errors++;
                }
                if (data52.sha256 === void 0 || !func0.call(data52, "sha256")) {
                  vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/required", "required", { missingProperty: "sha256" });
                  errors++;
                }
                for (const key7 of Object.keys(data52)) {
                  if (!(key7 === "id" || key7 === "name" || key7 === "mediaType" || key7 === "size" || key7 === "width" || key7 === "height" || key7 === "sha256")) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/additionalProperties", "additionalProperties", { additionalProperty: key7 });
                    errors++;
                  }
                }
                if (data52.id !== void 0 && func0.call(data52, "id")) {
                  let data53 = data52.id;
                  if (typeof data53 === "string") {
                    if (func38(data53) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/id", "#/properties/materials/properties/identity/properties/idHold/properties/id/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (func38(data53) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/id", "#/properties/materials/properties/identity/properties/idHold/properties/id/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                    if (!pattern7.test(data53)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/id", "#/properties/materials/properties/identity/properties/idHold/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/id", "#/properties/materials/properties/identity/properties/idHold/properties/id/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data52.name !== void 0 && func0.call(data52, "name")) {
                  let data54 = data52.name;
                  if (typeof data54 === "string") {
                    if (func38(data54) > 255) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/name", "#/properties/materials/properties/identity/properties/idHold/properties/name/maxLength", "maxLength", { limit: 255 });
                      errors++;
                    }
                    if (func38(data54) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/name", "#/properties/materials/properties/identity/properties/idHold/properties/name/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/name", "#/properties/materials/properties/identity/properties/idHold/properties/name/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data52.mediaType !== void 0 && func0.call(data52, "mediaType")) {
                  let data55 = data52.mediaType;
                  if (typeof data55 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/mediaType", "#/properties/materials/properties/identity/properties/idHold/properties/mediaType/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data55)) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/mediaType", "#/properties/materials/properties/identity/properties/idHold/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.identity.properties.idHold.properties.mediaType.enum });
                    errors++;
                  }
                }
                if (data52.size !== void 0 && func0.call(data52, "size")) {
                  let data56 = data52.size;
                  if (!(typeof data56 == "number" && (!(data56 % 1) && !isNaN(data56)) && isFinite(data56))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/size", "#/properties/materials/properties/identity/properties/idHold/properties/size/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data56 == "number" && isFinite(data56)) {
                    if (data56 > 102400 || isNaN(data56)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/size", "#/properties/materials/properties/identity/properties/idHold/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                      errors++;
                    }
                    if (data56 < 1 || isNaN(data56)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/size", "#/properties/materials/properties/identity/properties/idHold/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data52.width !== void 0 && func0.call(data52, "width")) {
                  let data57 = data52.width;
                  if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/width", "#/properties/materials/properties/identity/properties/idHold/properties/width/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data57 == "number" && isFinite(data57)) {
                    if (data57 > 2e4 || isNaN(data57)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/width", "#/properties/materials/properties/identity/properties/idHold/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data57 < 1 || isNaN(data57)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/width", "#/properties/materials/properties/identity/properties/idHold/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data52.height !== void 0 && func0.call(data52, "height")) {
                  let data58 = data52.height;
                  if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/height", "#/properties/materials/properties/identity/properties/idHold/properties/height/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data58 == "number" && isFinite(data58)) {
                    if (data58 > 2e4 || isNaN(data58)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/height", "#/properties/materials/properties/identity/properties/idHold/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data58 < 1 || isNaN(data58)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/height", "#/properties/materials/properties/identity/properties/idHold/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data52.sha256 !== void 0 && func0.call(data52, "sha256")) {
                  let data59 = data52.sha256;
                  if (typeof data59 === "string") {
                    if (func38(data59) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/sha256", "#/properties/materials/properties/identity/properties/idHold/properties/sha256/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (!pattern8.test(data59)) {
                      vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/sha256", "#/properties/materials/properties/identity/properties/idHold/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/identity/idHold/sha256", "#/properties/materials/properties/identity/properties/idHold/properties/sha256/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/identity/idHold", "#/properties/materials/properties/identity/properties/idHold/type", "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/identity", "#/properties/materials/properties/identity/type", "type", { type: "object" });
            errors++;
          }
        }
        if (data34.certificate !== void 0 && func0.call(data34, "certificate")) {
          let data60 = data34.certificate;
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (const key8 of Object.keys(data60)) {
              if (!(key8 === "photo" || key8 === "signature")) {
                vErrors = fail(vErrors, instancePath + "/materials/certificate", "#/properties/materials/properties/certificate/additionalProperties", "additionalProperties", { additionalProperty: key8 });
                errors++;
              }
            }
            if (data60.photo !== void 0 && func0.call(data60, "photo")) {
              let data61 = data60.photo;
              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                if (data61.id === void 0 || !func0.call(data61, "id")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "id" });
                  errors++;
                }
                if (data61.name === void 0 || !func0.call(data61, "name")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "name" });
                  errors++;
                }
                if (data61.mediaType === void 0 || !func0.call(data61, "mediaType")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "mediaType" });
                  errors++;
                }
                if (data61.size === void 0 || !func0.call(data61, "size")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "size" });
                  errors++;
                }
                if (data61.width === void 0 || !func0.call(data61, "width")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "width" });
                  errors++;
                }
                if (data61.height === void 0 || !func0.call(data61, "height")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "height" });
                  errors++;
                }
                if (data61.sha256 === void 0 || !func0.call(data61, "sha256")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/required", "required", { missingProperty: "sha256" });
                  errors++;
                }
                for (const key9 of Object.keys(data61)) {
                  if (!(key9 === "id" || key9 === "name" || key9 === "mediaType" || key9 === "size" || key9 === "width" || key9 === "height" || key9 === "sha256")) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/additionalProperties", "additionalProperties", { additionalProperty: key9 });
                    errors++;
                  }
                }
                if (data61.id !== void 0 && func0.call(data61, "id")) {
                  let data62 = data61.id;
                  if (typeof data62 === "string") {
                    if (func38(data62) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/id", "#/properties/materials/properties/certificate/properties/photo/properties/id/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (func38(data62) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/id", "#/properties/materials/properties/certificate/properties/photo/properties/id/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                    if (!pattern7.test(data62)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/id", "#/properties/materials/properties/certificate/properties/photo/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/id", "#/properties/materials/properties/certificate/properties/photo/properties/id/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data61.name !== void 0 && func0.call(data61, "name")) {
                  let data63 = data61.name;
                  if (typeof data63 === "string") {
                    if (func38(data63) > 255) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/name", "#/properties/materials/properties/certificate/properties/photo/properties/name/maxLength", "maxLength", { limit: 255 });
                      errors++;
                    }
                    if (func38(data63) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/name", "#/properties/materials/properties/certificate/properties/photo/properties/name/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/name", "#/properties/materials/properties/certificate/properties/photo/properties/name/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data61.mediaType !== void 0 && func0.call(data61, "mediaType")) {
                  let data64 = data61.mediaType;
                  if (typeof data64 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/mediaType", "#/properties/materials/properties/certificate/properties/photo/properties/mediaType/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data64)) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/mediaType", "#/properties/materials/properties/certificate/properties/photo/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.certificate.properties.photo.properties.mediaType.enum });
                    errors++;
                  }
                }
                if (data61.size !== void 0 && func0.call(data61, "size")) {
                  let data65 = data61.size;
                  if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/size", "#/properties/materials/properties/certificate/properties/photo/properties/size/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data65 == "number" && isFinite(data65)) {
                    if (data65 > 102400 || isNaN(data65)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/size", "#/properties/materials/properties/certificate/properties/photo/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                      errors++;
                    }
                    if (data65 < 1 || isNaN(data65)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/size", "#/properties/materials/properties/certificate/properties/photo/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data61.width !== void 0 && func0.call(data61, "width")) {
                  let data66 = data61.width;
                  if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/width", "#/properties/materials/properties/certificate/properties/photo/properties/width/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data66 == "number" && isFinite(data66)) {
                    if (data66 > 2e4 || isNaN(data66)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/width", "#/properties/materials/properties/certificate/properties/photo/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data66 < 295 || isNaN(data66)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/width", "#/properties/materials/properties/certificate/properties/photo/properties/width/minimum", "minimum", { comparison: ">=", limit: 295 });
                      errors++;
                    }
                  }
                }
                if (data61.height !== void 0 && func0.call(data61, "height")) {
                  let data67 = data61.height;
                  if (!(typeof data67 == "number" && (!(data67 % 1) && !isNaN(data67)) && isFinite(data67))) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/height", "#/properties/materials/properties/certificate/properties/photo/properties/height/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data67 == "number" && isFinite(data67)) {
                    if (data67 > 2e4 || isNaN(data67)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/height", "#/properties/materials/properties/certificate/properties/photo/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data67 < 413 || isNaN(data67)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/height", "#/properties/materials/properties/certificate/properties/photo/properties/height/minimum", "minimum", { comparison: ">=", limit: 413 });
                      errors++;
                    }
                  }
                }
                if (data61.sha256 !== void 0 && func0.call(data61, "sha256")) {
                  let data68 = data61.sha256;
                  if (typeof data68 === "string") {
                    if (func38(data68) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/sha256", "#/properties/materials/properties/certificate/properties/photo/properties/sha256/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (!pattern8.test(data68)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/sha256", "#/properties/materials/properties/certificate/properties/photo/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/photo/sha256", "#/properties/materials/properties/certificate/properties/photo/properties/sha256/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/certificate/photo", "#/properties/materials/properties/certificate/properties/photo/type", "type", { type: "object" });
                errors++;
              }
            }
            if (data60.signature !== void 0 && func0.call(data60, "signature")) {
              let data69 = data60.signature;
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                if (data69.id === void 0 || !func0.call(data69, "id")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "id" });
                  errors++;
                }
                if (data69.name === void 0 || !func0.call(data69, "name")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "name" });
                  errors++;
                }
                if (data69.mediaType === void 0 || !func0.call(data69, "mediaType")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "mediaType" });
                  errors++;
                }
                if (data69.size === void 0 || !func0.call(data69, "size")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "size" });
                  errors++;
                }
                if (data69.width === void 0 || !func0.call(data69, "width")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "width" });
                  errors++;
                }
                if (data69.height === void 0 || !func0.call(data69, "height")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "height" });
                  errors++;
                }
                if (data69.sha256 === void 0 || !func0.call(data69, "sha256")) {
                  vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/required", "required", { missingProperty: "sha256" });
                  errors++;
                }
                for (const key10 of Object.keys(data69)) {
                  if (!(key10 === "id" || key10 === "name" || key10 === "mediaType" || key10 === "size" || key10 === "width" || key10 === "height" || key10 === "sha256")) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/additionalProperties", "additionalProperties", { additionalProperty: key10 });
                    errors++;
                  }
                }
                if (data69.id !== void 0 && func0.call(data69, "id")) {
                  let data70 = data69.id;
                  if (typeof data70 === "string") {
                    if (func38(data70) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/id", "#/properties/materials/properties/certificate/properties/signature/properties/id/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (func38(data70) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/id", "#/properties/materials/properties/certificate/properties/signature/properties/id/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                    if (!pattern7.test(data70)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/id", "#/properties/materials/properties/certificate/properties/signature/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/id", "#/properties/materials/properties/certificate/properties/signature/properties/id/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data69.name !== void 0 && func0.call(data69, "name")) {
                  let data71 = data69.name;
                  if (typeof data71 === "string") {
                    if (func38(data71) > 255) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/name", "#/properties/materials/properties/certificate/properties/signature/properties/name/maxLength", "maxLength", { limit: 255 });
                      errors++;
                    }
                    if (func38(data71) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/name", "#/properties/materials/properties/certificate/properties/signature/properties/name/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/name", "#/properties/materials/properties/certificate/properties/signature/properties/name/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data69.mediaType !== void 0 && func0.call(data69, "mediaType")) {
                  let data72 = data69.mediaType;
                  if (typeof data72 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/mediaType", "#/properties/materials/properties/certificate/properties/signature/properties/mediaType/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data72)) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/mediaType", "#/properties/materials/properties/certificate/properties/signature/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.certificate.properties.signature.properties.mediaType.enum });
                    errors++;
                  }
                }
                if (data69.size !== void 0 && func0.call(data69, "size")) {
                  let data73 = data69.size;
                  if (!(typeof data73 == "number" && (!(data73 % 1) && !isNaN(data73)) && isFinite(data73))) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/size", "#/properties/materials/properties/certificate/properties/signature/properties/size/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data73 == "number" && isFinite(data73)) {
                    if (data73 > 102400 || isNaN(data73)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/size", "#/properties/materials/properties/certificate/properties/signature/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                      errors++;
                    }
                    if (data73 < 1 || isNaN(data73)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/size", "#/properties/materials/properties/certificate/properties/signature/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data69.width !== void 0 && func0.call(data69, "width")) {
                  let data74 = data69.width;
                  if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/width", "#/properties/materials/properties/certificate/properties/signature/properties/width/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data74 == "number" && isFinite(data74)) {
                    if (data74 > 2e4 || isNaN(data74)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/width", "#/properties/materials/properties/certificate/properties/signature/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data74 < 99 || isNaN(data74)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/width", "#/properties/materials/properties/certificate/properties/signature/properties/width/minimum", "minimum", { comparison: ">=", limit: 99 });
                      errors++;
                    }
                  }
                }
                if (data69.height !== void 0 && func0.call(data69, "height")) {
                  let data75 = data69.height;
                  if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/height", "#/properties/materials/properties/certificate/properties/signature/properties/height/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data75 == "number" && isFinite(data75)) {
                    if (data75 > 2e4 || isNaN(data75)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/height", "#/properties/materials/properties/certificate/properties/signature/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data75 < 43 || isNaN(data75)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/height", "#/properties/materials/properties/certificate/properties/signature/properties/height/minimum", "minimum", { comparison: ">=", limit: 43 });
                      errors++;
                    }
                  }
                }
                if (data69.sha256 !== void 0 && func0.call(data69, "sha256")) {
                  let data76 = data69.sha256;
                  if (typeof data76 === "string") {
                    if (func38(data76) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/sha256", "#/properties/materials/properties/certificate/properties/signature/properties/sha256/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (!pattern8.test(data76)) {
                      vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/sha256", "#/properties/materials/properties/certificate/properties/signature/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/certificate/signature/sha256", "#/properties/materials/properties/certificate/properties/signature/properties/sha256/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/certificate/signature", "#/properties/materials/properties/certificate/properties/signature/type", "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/certificate", "#/properties/materials/properties/certificate/type", "type", { type: "object" });
            errors++;
          }
        }
        if (data34.proof !== void 0 && func0.call(data34, "proof")) {
          let data77 = data34.proof;
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            for (const key11 of Object.keys(data77)) {
              if (!(key11 === "proof")) {
                vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/additionalProperties", "additionalProperties", { additionalProperty: key11 });
                errors++;
              }
            }
            if (data77.proof !== void 0 && func0.call(data77, "proof")) {
              let data78 = data77.proof;
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                if (data78.id === void 0 || !func0.call(data78, "id")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "id" });
                  errors++;
                }
                if (data78.name === void 0 || !func0.call(data78, "name")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "name" });
                  errors++;
                }
                if (data78.mediaType === void 0 || !func0.call(data78, "mediaType")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "mediaType" });
                  errors++;
                }
                if (data78.size === void 0 || !func0.call(data78, "size")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "size" });
                  errors++;
                }
                if (data78.width === void 0 || !func0.call(data78, "width")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "width" });
                  errors++;
                }
                if (data78.height === void 0 || !func0.call(data78, "height")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "height" });
                  errors++;
                }
                if (data78.sha256 === void 0 || !func0.call(data78, "sha256")) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/required", "required", { missingProperty: "sha256" });
                  errors++;
                }
                for (const key12 of Object.keys(data78)) {
                  if (!(key12 === "id" || key12 === "name" || key12 === "mediaType" || key12 === "size" || key12 === "width" || key12 === "height" || key12 === "sha256")) {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/additionalProperties", "additionalProperties", { additionalProperty: key12 });
                    errors++;
                  }
                }
                if (data78.id !== void 0 && func0.call(data78, "id")) {
                  let data79 = data78.id;
                  if (typeof data79 === "string") {
                    if (func38(data79) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/id", "#/properties/materials/properties/proof/properties/proof/properties/id/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (func38(data79) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/id", "#/properties/materials/properties/proof/properties/proof/properties/id/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                    if (!pattern7.test(data79)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/id", "#/properties/materials/properties/proof/properties/proof/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/id", "#/properties/materials/properties/proof/properties/proof/properties/id/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data78.name !== void 0 && func0.call(data78, "name")) {
                  let data80 = data78.name;
                  if (typeof data80 === "string") {
                    if (func38(data80) > 255) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/name", "#/properties/materials/properties/proof/properties/proof/properties/name/maxLength", "maxLength", { limit: 255 });
                      errors++;
                    }
                    if (func38(data80) < 1) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/name", "#/properties/materials/properties/proof/properties/proof/properties/name/minLength", "minLength", { limit: 1 });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/name", "#/properties/materials/properties/proof/properties/proof/properties/name/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data78.mediaType !== void 0 && func0.call(data78, "mediaType")) {
                  let data81 = data78.mediaType;
                  if (typeof data81 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/mediaType", "#/properties/materials/properties/proof/properties/proof/properties/mediaType/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data81)) {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/mediaType", "#/properties/materials/properties/proof/properties/proof/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.proof.properties.proof.properties.mediaType.enum });
                    errors++;
                  }
                }
                if (data78.size !== void 0 && func0.call(data78, "size")) {
                  let data82 = data78.size;
                  if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/size", "#/properties/materials/properties/proof/properties/proof/properties/size/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data82 == "number" && isFinite(data82)) {
                    if (data82 > 102400 || isNaN(data82)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/size", "#/properties/materials/properties/proof/properties/proof/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                      errors++;
                    }
                    if (data82 < 1 || isNaN(data82)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/size", "#/properties/materials/properties/proof/properties/proof/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data78.width !== void 0 && func0.call(data78, "width")) {
                  let data83 = data78.width;
                  if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/width", "#/properties/materials/properties/proof/properties/proof/properties/width/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data83 == "number" && isFinite(data83)) {
                    if (data83 > 2e4 || isNaN(data83)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/width", "#/properties/materials/properties/proof/properties/proof/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data83 < 1 || isNaN(data83)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/width", "#/properties/materials/properties/proof/properties/proof/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data78.height !== void 0 && func0.call(data78, "height")) {
                  let data84 = data78.height;
                  if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/height", "#/properties/materials/properties/proof/properties/proof/properties/height/type", "type", { type: "integer" });
                    errors++;
                  }
                  if (typeof data84 == "number" && isFinite(data84)) {
                    if (data84 > 2e4 || isNaN(data84)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/height", "#/properties/materials/properties/proof/properties/proof/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                      errors++;
                    }
                    if (data84 < 1 || isNaN(data84)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/height", "#/properties/materials/properties/proof/properties/proof/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                      errors++;
                    }
                  }
                }
                if (data78.sha256 !== void 0 && func0.call(data78, "sha256")) {
                  let data85 = data78.sha256;
                  if (typeof data85 === "string") {
                    if (func38(data85) > 64) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/sha256", "#/properties/materials/properties/proof/properties/proof/properties/sha256/maxLength", "maxLength", { limit: 64 });
                      errors++;
                    }
                    if (!pattern8.test(data85)) {
                      vErrors = fail(vErrors, instancePath + "/materials/proof/proof/sha256", "#/properties/materials/properties/proof/properties/proof/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/materials/proof/proof/sha256", "#/properties/materials/properties/proof/properties/proof/properties/sha256/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/proof/proof", "#/properties/materials/properties/proof/properties/proof/type", "type", { type: "object" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/type", "type", { type: "object" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.sms !== void 0 && func0.call(data, "sms")) {
      let data86 = data.sms;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        if (data86.smsCode === void 0 || !func0.call(data86, "smsCode")) {
          vErrors = fail(vErrors, instancePath + "/sms", "#/properties/sms/required", "required", { missingProperty: "smsCode" });
          errors++;
        }
        for (const key13 of Object.keys(data86)) {
          if (!(key13 === "smsCode")) {
            vErrors = fail(vErrors, instancePath + "/sms", "#/properties/sms/additionalProperties", "additionalProperties", { additionalProperty: key13 });
            errors++;
          }
        }
        if (data86.smsCode !== void 0 && func0.call(data86, "smsCode")) {
          let data87 = data86.smsCode;
          if (typeof data87 === "string") {
            if (func38(data87) > 6) {
              vErrors = fail(vErrors, instancePath + "/sms/smsCode", "#/properties/sms/properties/smsCode/maxLength", "maxLength", { limit: 6 });
              errors++;
            }
            if (!pattern19.test(data87)) {
              vErrors = fail(vErrors, instancePath + "/sms/smsCode", "#/properties/sms/properties/smsCode/pattern", "pattern", { pattern: "^\\d{6}$" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/sms/smsCode", "#/properties/sms/properties/smsCode/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/sms", "#/properties/sms/type", "type", { type: "object" });
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
  form,
  identify,
  register,
  sms
};
