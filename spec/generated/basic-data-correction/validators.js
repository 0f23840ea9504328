// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
import { identify } from "../forms/validators.js";
import { register } from "../forms/validators.js";
import { sms } from "../forms/validators.js";
var form = validate0;
var schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:formwork:first-class-constructor:basic-data-correction:form", "type": "object", "properties": { "basic": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 50, "pattern": "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" }, "sex": { "$ref": "#/$defs/sexes" }, "idNumber": { "type": "string", "maxLength": 18, "format": "resident-id" }, "mobile": { "type": "string", "maxLength": 11, "format": "mobile-cn" }, "ethnicGroup": { "$ref": "#/$defs/ethnic-groups" }, "education": { "$ref": "#/$defs/educations" }, "degree": { "$ref": "#/$defs/degrees" }, "school": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "major": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "graduationDate": { "type": "string", "maxLength": 10, "format": "past-date" } }, "required": ["name", "sex", "idNumber", "mobile", "ethnicGroup", "education", "degree", "school", "major", "graduationDate"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[13579]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "1" } } } }, { "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[02468]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "2" } } } }] }, "change": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 50, "pattern": "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" }, "idNumber": { "type": "string", "maxLength": 18, "format": "resident-id" }, "explanation": { "type": "string", "minLength": 2, "maxLength": 500, "pattern": "\\S" } }, "additionalProperties": false, "if": { "properties": { "name": false, "idNumber": false } }, "then": { "properties": { "explanation": { "not": {} } } }, "else": { "properties": { "explanation": true }, "required": ["explanation"] } }, "materials": { "type": "object", "properties": { "idFront": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "idBack": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "idHold": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "proof": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 1, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["basic"], "additionalProperties": false, "if": { "properties": { "change": { "type": "object", "properties": { "name": false, "idNumber": false }, "additionalProperties": true } } }, "then": { "properties": { "materials": { "type": "object", "properties": { "idFront": { "not": {} }, "idBack": { "not": {} }, "idHold": { "not": {} }, "proof": { "not": {} } }, "additionalProperties": true } } }, "else": { "properties": { "materials": { "type": "object", "properties": { "idFront": true, "idBack": true, "idHold": true }, "required": ["idFront", "idBack", "idHold"], "additionalProperties": true } }, "required": ["materials"] }, "$defs": { "sexes": { "type": "string", "oneOf": [{ "const": "1" }, { "const": "2" }] }, "ethnic-groups": { "type": "string", "oneOf": [{ "const": "01" }, { "const": "02" }, { "const": "03" }, { "const": "04" }, { "const": "05" }, { "const": "06" }, { "const": "07" }, { "const": "08" }, { "const": "09" }, { "const": "10" }, { "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "20" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "24" }, { "const": "25" }, { "const": "26" }, { "const": "27" }, { "const": "28" }, { "const": "29" }, { "const": "30" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "34" }, { "const": "35" }, { "const": "36" }, { "const": "37" }, { "const": "38" }, { "const": "39" }, { "const": "40" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "50" }, { "const": "51" }, { "const": "52" }, { "const": "53" }, { "const": "54" }, { "const": "55" }, { "const": "56" }] }, "educations": { "type": "string", "oneOf": [{ "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "28" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "61" }, { "const": "62" }, { "const": "63" }, { "const": "71" }, { "const": "73" }, { "const": "81" }, { "const": "83" }, { "const": "90" }] }, "degrees": { "type": "string", "oneOf": [{ "const": "4" }, { "const": "3" }, { "const": "2" }, { "const": "0" }] } } };
var func0 = Object.prototype.hasOwnProperty;
var func33 = lengthOf;
var pattern0 = new RegExp("^\\d{16}[13579]", "u");
var pattern1 = new RegExp("^\\d{16}[02468]", "u");
var pattern2 = new RegExp("^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$", "u");
var pattern3 = new RegExp("\\S", "u");
var pattern7 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
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
          if (data3.idFront !== void 0 && func0.call(data3, "idFront")) {
            vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/then/properties/materials/properties/idFront/not", "not", {});
            errors++;
          }
          if (data3.idBack !== void 0 && func0.call(data3, "idBack")) {
            vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/then/properties/materials/properties/idBack/not", "not", {});
            errors++;
          }
          if (data3.idHold !== void 0 && func0.call(data3, "idHold")) {
            vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/then/properties/materials/properties/idHold/not", "not", {});
            errors++;
          }
          if (data3.proof !== void 0 && func0.call(data3, "proof")) {
            vErrors = fail(vErrors, instancePath + "/materials/proof", "#/then/properties/materials/properties/proof/not", "not", {});
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/materials", "#/then/properties/materials/type", "type", { type: "object" });
          errors++;
        }
      }
    }
    var _valid0 = _errs6 === errors;
  } else {
    const _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.materials === void 0 || !func0.call(data, "materials")) {
        vErrors = fail(vErrors, instancePath, "#/else/required", "required", { missingProperty: "materials" });
        errors++;
      }
      if (data.materials !== void 0 && func0.call(data, "materials")) {
        let data8 = data.materials;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (data8.idFront === void 0 || !func0.call(data8, "idFront")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/else/properties/materials/required", "required", { missingProperty: "idFront" });
            errors++;
          }
          if (data8.idBack === void 0 || !func0.call(data8, "idBack")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/else/properties/materials/required", "required", { missingProperty: "idBack" });
            errors++;
          }
          if (data8.idHold === void 0 || !func0.call(data8, "idHold")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/else/properties/materials/required", "required", { missingProperty: "idHold" });
            errors++;
          }
        } else {
          vErrors = fail(vErrors, instancePath + "/materials", "#/else/properties/materials/type", "type", { type: "object" });
          errors++;
        }
      }
    }
    var _valid0 = _errs18 === errors;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basic === void 0 || !func0.call(data, "basic")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "basic" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "basic" || key0 === "change" || key0 === "materials")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.basic !== void 0 && func0.call(data, "basic")) {
      let data9 = data.basic;
      const _errs26 = errors;
      const _errs27 = errors;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        let missing0;
        if ((data9.idNumber === void 0 || !func0.call(data9, "idNumber")) && (missing0 = "idNumber")) {
          (vErrors ??= []).push(null);
          errors++;
        } else {
          if (data9.idNumber !== void 0 && func0.call(data9, "idNumber")) {
            let data10 = data9.idNumber;
            const _errs28 = errors;
            if (errors === _errs28) {
              if (typeof data10 === "string") {
                if (!pattern0.test(data10)) {
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
      var _valid1 = _errs27 === errors;
      errors = _errs26;
      if (vErrors !== null) {
        if (_errs26) {
          vErrors.length = _errs26;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs30 = errors;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.sex !== void 0 && func0.call(data9, "sex")) {
            if ("1" !== data9.sex) {
              vErrors = fail(vErrors, instancePath + "/basic/sex", "#/properties/basic/allOf/0/then/properties/sex/const", "const", { allowedValue: "1" });
              errors++;
            }
          }
        }
        var _valid1 = _errs30 === errors;
      }
      const _errs33 = errors;
      const _errs34 = errors;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        let missing1;
        if ((data9.idNumber === void 0 || !func0.call(data9, "idNumber")) && (missing1 = "idNumber")) {
          (vErrors ??= []).push(null);
          errors++;
        } else {
          if (data9.idNumber !== void 0 && func0.call(data9, "idNumber")) {
            let data12 = data9.idNumber;
            const _errs35 = errors;
            if (errors === _errs35) {
              if (typeof data12 === "string") {
                if (!pattern1.test(data12)) {
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
      var _valid2 = _errs34 === errors;
      errors = _errs33;
      if (vErrors !== null) {
        if (_errs33) {
          vErrors.length = _errs33;
        } else {
          vErrors = null;
        }
      }
      if (_valid2) {
        const _errs37 = errors;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
          if (data9.sex !== void 0 && func0.call(data9, "sex")) {
            if ("2" !== data9.sex) {
              vErrors = fail(vErrors, instancePath + "/basic/sex", "#/properties/basic/allOf/1/then/properties/sex/const", "const", { allowedValue: "2" });
              errors++;
            }
          }
        }
        var _valid2 = _errs37 === errors;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.name === void 0 || !func0.call(data9, "name")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "name" });
          errors++;
        }
        if (data9.sex === void 0 || !func0.call(data9, "sex")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "sex" });
          errors++;
        }
        if (data9.idNumber === void 0 || !func0.call(data9, "idNumber")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "idNumber" });
          errors++;
        }
        if (data9.mobile === void 0 || !func0.call(data9, "mobile")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "mobile" });
          errors++;
        }
        if (data9.ethnicGroup === void 0 || !func0.call(data9, "ethnicGroup")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "ethnicGroup" });
          errors++;
        }
        if (data9.education === void 0 || !func0.call(data9, "education")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "education" });
          errors++;
        }
        if (data9.degree === void 0 || !func0.call(data9, "degree")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "degree" });
          errors++;
        }
        if (data9.school === void 0 || !func0.call(data9, "school")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "school" });
          errors++;
        }
        if (data9.major === void 0 || !func0.call(data9, "major")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "major" });
          errors++;
        }
        if (data9.graduationDate === void 0 || !func0.call(data9, "graduationDate")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "graduationDate" });
          errors++;
        }
        for (const key1 of Object.keys(data9)) {
          if (!func0.call(schema0.properties.basic.properties, key1)) {
            vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data9.name !== void 0 && func0.call(data9, "name")) {
          let data14 = data9.name;
          if (typeof data14 === "string") {
            if (func33(data14) > 50) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func33(data14) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern2.test(data14)) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data9.sex !== void 0 && func0.call(data9, "sex")) {
          let data15 = data9.sex;
          if (typeof data15 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/sex", "#/$defs/sexes/type", "type", { type: "string" });
            errors++;
          }
          if (!["1", "2"].includes(data15)) {
            vErrors = fail(vErrors, instancePath + "/basic/sex", "#/$defs/sexes/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data9.idNumber !== void 0 && func0.call(data9, "idNumber")) {
          let data16 = data9.idNumber;
          if (typeof data16 === "string") {
            if (func33(data16) > 18) {
              vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/maxLength", "maxLength", { limit: 18 });
              errors++;
            }
            if (!formats0(data16)) {
              vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/format", "format", { format: "resident-id" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data9.mobile !== void 0 && func0.call(data9, "mobile")) {
          let data17 = data9.mobile;
          if (typeof data17 === "string") {
            if (func33(data17) > 11) {
              vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/maxLength", "maxLength", { limit: 11 });
              errors++;
            }
            if (!formats2(data17)) {
              vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/format", "format", { format: "mobile-cn" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data9.ethnicGroup !== void 0 && func0.call(data9, "ethnicGroup")) {
          let data18 = data9.ethnicGroup;
          if (typeof data18 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/ethnicGroup", "#/$defs/ethnic-groups/type", "type", { type: "string" });
            errors++;
          }
          if (!["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56"].includes(data18)) {
            vErrors = fail(vErrors, instancePath + "/basic/ethnicGroup", "#/$defs/ethnic-groups/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data9.education !== void 0 && func0.call(data9, "education")) {
          let data19 = data9.education;
          if (typeof data19 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/education", "#/$defs/educations/type", "type", { type: "string" });
            errors++;
          }
          if (!["11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "22", "23", "28", "31", "32", "33", "41", "42", "43", "44", "45", "46", "47", "48", "49", "61", "62", "63", "71", "73", "81", "83", "90"].includes(data19)) {
            vErrors = fail(vErrors, instancePath + "/basic/education", "#/$defs/educations/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data9.degree !== void 0 && func0.call(data9, "degree")) {
          let data20 = data9.degree;
          if (typeof data20 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/degree", "#/$defs/degrees/type", "type", { type: "string" });
            errors++;
          }
          if (!["4", "3", "2", "0"].includes(data20)) {
            vErrors = fail(vErrors, instancePath + "/basic/degree", "#/$defs/degrees/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data9.school !== void 0 && func0.call(data9, "school")) {
          let data21 = data9.school;
          if (typeof data21 === "string") {
            if (func33(data21) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func33(data21) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data21)) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data9.major !== void 0 && func0.call(data9, "major")) {
          let data22 = data9.major;
          if (typeof data22 === "string") {
            if (func33(data22) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func33(data22) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data22)) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data9.graduationDate !== void 0 && func0.call(data9, "graduationDate")) {
          let data23 = data9.graduationDate;
          if (typeof data23 === "string") {
            if (func33(data23) > 10) {
              vErrors = fail(vErrors, instancePath + "/basic/graduationDate", "#/properties/basic/properties/graduationDate/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
            if (!formats4(data23)) {
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
      let data24 = data.change;
      const _errs70 = errors;
      const _errs71 = errors;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.name !== void 0 && func0.call(data24, "name")) {
          var valid20 = false;
          (vErrors ??= []).push(null);
          errors++;
        } else {
          var valid20 = true;
        }
        if (valid20) {
          if (data24.idNumber !== void 0 && func0.call(data24, "idNumber")) {
            var valid20 = false;
            (vErrors ??= []).push(null);
            errors++;
          } else {
            var valid20 = true;
          }
        }
      }
      var _valid3 = _errs71 === errors;
      errors = _errs70;
      if (vErrors !== null) {
        if (_errs70) {
          vErrors.length = _errs70;
        } else {
          vErrors = null;
        }
      }
      if (_valid3) {
        const _errs72 = errors;
        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
          if (data24.explanation !== void 0 && func0.call(data24, "explanation")) {
            vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/then/properties/explanation/not", "not", {});
            errors++;
          }
        }
        var _valid3 = _errs72 === errors;
      } else {
        const _errs75 = errors;
        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
          if (data24.explanation === void 0 || !func0.call(data24, "explanation")) {
            vErrors = fail(vErrors, instancePath + "/change", "#/properties/change/else/required", "required", { missingProperty: "explanation" });
            errors++;
          }
        }
        var _valid3 = _errs75 === errors;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key2 of Object.keys(data24)) {
          if (!(key2 === "name" || key2 === "idNumber" || key2 === "explanation")) {
            vErrors = fail(vErrors, instancePath + "/change", "#/properties/change/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data24.name !== void 0 && func0.call(data24, "name")) {
          let data28 = data24.name;
          if (typeof data28 === "string") {
            if (func33(data28) > 50) {
              vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func33(data28) < 2) {
              vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern2.test(data28)) {
              vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/change/name", "#/properties/change/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data24.idNumber !== void 0 && func0.call(data24, "idNumber")) {
          let data29 = data24.idNumber;
          if (typeof data29 === "string") {
            if (func33(data29) > 18) {
              vErrors = fail(vErrors, instancePath + "/change/idNumber", "#/properties/change/properties/idNumber/maxLength", "maxLength", { limit: 18 });
              errors++;
            }
            if (!formats0(data29)) {
              vErrors = fail(vErrors, instancePath + "/change/idNumber", "#/properties/change/properties/idNumber/format", "format", { format: "resident-id" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/change/idNumber", "#/properties/change/properties/idNumber/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data24.explanation !== void 0 && func0.call(data24, "explanation")) {
          let data30 = data24.explanation;
          if (typeof data30 === "string") {
            if (func33(data30) > 500) {
              vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/properties/explanation/maxLength", "maxLength", { limit: 500 });
              errors++;
            }
            if (func33(data30) < 2) {
              vErrors = fail(vErrors, instancePath + "/change/explanation", "#/properties/change/properties/explanation/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data30)) {
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
      let data31 = data.materials;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (const key3 of Object.keys(data31)) {
          if (!(key3 === "idFront" || key3 === "idBack" || key3 === "idHold" || key3 === "proof")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/additionalProperties", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data31.idFront !== void 0 && func0.call(data31, "idFront")) {
          let data32 = data31.idFront;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.id === void 0 || !func0.call(data32, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data32.name === void 0 || !func0.call(data32, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data32.mediaType === void 0 || !func0.call(data32, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data32.size === void 0 || !func0.call(data32, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data32.width === void 0 || !func0.call(data32, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data32.height === void 0 || !func0.call(data32, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data32.sha256 === void 0 || !func0.call(data32, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key4 of Object.keys(data32)) {
              if (!(key4 === "id" || key4 === "name" || key4 === "mediaType" || key4 === "size" || key4 === "width" || key4 === "height" || key4 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/additionalProperties", "additionalProperties", { additionalProperty: key4 });
                errors++;
              }
            }
            if (data32.id !== void 0 && func0.call(data32, "id")) {
              let data33 = data32.id;
              if (typeof data33 === "string") {
                if (func33(data33) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/id", "#/properties/materials/properties/idFront/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func33(data33) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/id", "#/properties/materials/properties/idFront/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern7.test(data33)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/id", "#/properties/materials/properties/idFront/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/id", "#/properties/materials/properties/idFront/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data32.name !== void 0 && func0.call(data32, "name")) {
              let data34 = data32.name;
              if (typeof data34 === "string") {
                if (func33(data34) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/name", "#/properties/materials/properties/idFront/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func33(data34) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/name", "#/properties/materials/properties/idFront/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/name", "#/properties/materials/properties/idFront/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data32.mediaType !== void 0 && func0.call(data32, "mediaType")) {
              let data35 = data32.mediaType;
              if (typeof data35 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/mediaType", "#/properties/materials/properties/idFront/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data35)) {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/mediaType", "#/properties/materials/properties/idFront/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.idFront.properties.mediaType.enum });
                errors++;
              }
            }
            if (data32.size !== void 0 && func0.call(data32, "size")) {
              let data36 = data32.size;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/size", "#/properties/materials/properties/idFront/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 > 102400 || isNaN(data36)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/size", "#/properties/materials/properties/idFront/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data36 < 1 || isNaN(data36)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/size", "#/properties/materials/properties/idFront/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data32.width !== void 0 && func0.call(data32, "width")) {
              let data37 = data32.width;
              if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/width", "#/properties/materials/properties/idFront/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data37 == "number" && isFinite(data37)) {
                if (data37 > 2e4 || isNaN(data37)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/width", "#/properties/materials/properties/idFront/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data37 < 1 || isNaN(data37)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/width", "#/properties/materials/properties/idFront/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data32.height !== void 0 && func0.call(data32, "height")) {
              let data38 = data32.height;
              if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/height", "#/properties/materials/properties/idFront/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data38 == "number" && isFinite(data38)) {
                if (data38 > 2e4 || isNaN(data38)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/height", "#/properties/materials/properties/idFront/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data38 < 1 || isNaN(data38)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/height", "#/properties/materials/properties/idFront/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data32.sha256 !== void 0 && func0.call(data32, "sha256")) {
              let data39 = data32.sha256;
              if (typeof data39 === "string") {
                if (func33(data39) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/sha256", "#/properties/materials/properties/idFront/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern8.test(data39)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idFront/sha256", "#/properties/materials/properties/idFront/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idFront/sha256", "#/properties/materials/properties/idFront/properties/sha256/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/idFront", "#/properties/materials/properties/idFront/type", "type", { type: "object" });
            errors++;
          }
        }
        if (data31.idBack !== void 0 && func0.call(data31, "idBack")) {
          let data40 = data31.idBack;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.id === void 0 || !func0.call(data40, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data40.name === void 0 || !func0.call(data40, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data40.mediaType === void 0 || !func0.call(data40, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data40.size === void 0 || !func0.call(data40, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data40.width === void 0 || !func0.call(data40, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data40.height === void 0 || !func0.call(data40, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data40.sha256 === void 0 || !func0.call(data40, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key5 of Object.keys(data40)) {
              if (!(key5 === "id" || key5 === "name" || key5 === "mediaType" || key5 === "size" || key5 === "width" || key5 === "height" || key5 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/additionalProperties", "additionalProperties", { additionalProperty: key5 });
                errors++;
              }
            }
            if (data40.id !== void 0 && func0.call(data40, "id")) {
              let data41 = data40.id;
              if (typeof data41 === "string") {
                if (func33(data41) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/id", "#/properties/materials/properties/idBack/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func33(data41) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/id", "#/properties/materials/properties/idBack/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern7.test(data41)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/id", "#/properties/materials/properties/idBack/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/id", "#/properties/materials/properties/idBack/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data40.name !== void 0 && func0.call(data40, "name")) {
              let data42 = data40.name;
              if (typeof data42 === "string") {
                if (func33(data42) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/name", "#/properties/materials/properties/idBack/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func33(data42) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/name", "#/properties/materials/properties/idBack/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/name", "#/properties/materials/properties/idBack/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data40.mediaType !== void 0 && func0.call(data40, "mediaType")) {
              let data43 = data40.mediaType;
              if (typeof data43 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/mediaType", "#/properties/materials/properties/idBack/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data43)) {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/mediaType", "#/properties/materials/properties/idBack/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.idBack.properties.mediaType.enum });
                errors++;
              }
            }
            if (data40.size !== void 0 && func0.call(data40, "size")) {
              let data44 = data40.size;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/size", "#/properties/materials/properties/idBack/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 102400 || isNaN(data44)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/size", "#/properties/materials/properties/idBack/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data44 < 1 || isNaN(data44)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/size", "#/properties/materials/properties/idBack/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data40.width !== void 0 && func0.call(data40, "width")) {
              let data45 = data40.width;
              if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/width", "#/properties/materials/properties/idBack/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data45 == "number" && isFinite(data45)) {
                if (data45 > 2e4 || isNaN(data45)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/width", "#/properties/materials/properties/idBack/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data45 < 1 || isNaN(data45)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/width", "#/properties/materials/properties/idBack/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data40.height !== void 0 && func0.call(data40, "height")) {
              let data46 = data40.height;
              if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/height", "#/properties/materials/properties/idBack/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data46 == "number" && isFinite(data46)) {
                if (data46 > 2e4 || isNaN(data46)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/height", "#/properties/materials/properties/idBack/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data46 < 1 || isNaN(data46)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/height", "#/properties/materials/properties/idBack/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data40.sha256 !== void 0 && func0.call(data40, "sha256")) {
              let data47 = data40.sha256;
              if (typeof data47 === "string") {
                if (func33(data47) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/sha256", "#/properties/materials/properties/idBack/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern8.test(data47)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idBack/sha256", "#/properties/materials/properties/idBack/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idBack/sha256", "#/properties/materials/properties/idBack/properties/sha256/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/idBack", "#/properties/materials/properties/idBack/type", "type", { type: "object" });
            errors++;
          }
        }
        if (data31.idHold !== void 0 && func0.call(data31, "idHold")) {
          let data48 = data31.idHold;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.id === void 0 || !func0.call(data48, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data48.name === void 0 || !func0.call(data48, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data48.mediaType === void 0 || !func0.call(data48, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data48.size === void 0 || !func0.call(data48, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data48.width === void 0 || !func0.call(data48, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data48.height === void 0 || !func0.call(data48, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data48.sha256 === void 0 || !func0.call(data48, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key6 of Object.keys(data48)) {
              if (!(key6 === "id" || key6 === "name" || key6 === "mediaType" || key6 === "size" || key6 === "width" || key6 === "height" || key6 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/additionalProperties", "additionalProperties", { additionalProperty: key6 });
                errors++;
              }
            }
            if (data48.id !== void 0 && func0.call(data48, "id")) {
              let data49 = data48.id;
              if (typeof data49 === "string") {
                if (func33(data49) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/id", "#/properties/materials/properties/idHold/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func33(data49) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/id", "#/properties/materials/properties/idHold/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern7.test(data49)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/id", "#/properties/materials/properties/idHold/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/id", "#/properties/materials/properties/idHold/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data48.name !== void 0 && func0.call(data48, "name")) {
              let data50 = data48.name;
              if (typeof data50 === "string") {
                if (func33(data50) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/name", "#/properties/materials/properties/idHold/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func33(data50) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/name", "#/properties/materials/properties/idHold/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/name", "#/properties/materials/properties/idHold/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data48.mediaType !== void 0 && func0.call(data48, "mediaType")) {
              let data51 = data48.mediaType;
              if (typeof data51 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/mediaType", "#/properties/materials/properties/idHold/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data51)) {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/mediaType", "#/properties/materials/properties/idHold/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.idHold.properties.mediaType.enum });
                errors++;
              }
            }
            if (data48.size !== void 0 && func0.call(data48, "size")) {
              let data52 = data48.size;
              if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/size", "#/properties/materials/properties/idHold/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data52 == "number" && isFinite(data52)) {
                if (data52 > 102400 || isNaN(data52)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/size", "#/properties/materials/properties/idHold/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data52 < 1 || isNaN(data52)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/size", "#/properties/materials/properties/idHold/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data48.width !== void 0 && func0.call(data48, "width")) {
              let data53 = data48.width;
              if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/width", "#/properties/materials/properties/idHold/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data53 == "number" && isFinite(data53)) {
                if (data53 > 2e4 || isNaN(data53)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/width", "#/properties/materials/properties/idHold/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data53 < 1 || isNaN(data53)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/width", "#/properties/materials/properties/idHold/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data48.height !== void 0 && func0.call(data48, "height")) {
              let data54 = data48.height;
              if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/height", "#/properties/materials/properties/idHold/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data54 == "number" && isFinite(data54)) {
                if (data54 > 2e4 || isNaN(data54)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/height", "#/properties/materials/properties/idHold/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data54 < 1 || isNaN(data54)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/height", "#/properties/materials/properties/idHold/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data48.sha256 !== void 0 && func0.call(data48, "sha256")) {
              let data55 = data48.sha256;
              if (typeof data55 === "string") {
                if (func33(data55) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/sha256", "#/properties/materials/properties/idHold/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern8.test(data55)) {
                  vErrors = fail(vErrors, instancePath + "/materials/idHold/sha256", "#/properties/materials/properties/idHold/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/idHold/sha256", "#/properties/materials/properties/idHold/properties/sha256/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/idHold", "#/properties/materials/properties/idHold/type", "type", { type: "object" });
            errors++;
          }
        }
        if (data31.proof !== void 0 && func0.call(data31, "proof")) {
          let data56 = data31.proof;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.id === void 0 || !func0.call(data56, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data56.name === void 0 || !func0.call(data56, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data56.mediaType === void 0 || !func0.call(data56, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data56.size === void 0 || !func0.call(data56, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data56.width === void 0 || !func0.call(data56, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data56.height === void 0 || !func0.call(data56, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data56.sha256 === void 0 || !func0.call(data56, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key7 of Object.keys(data56)) {
              if (!(key7 === "id" || key7 === "name" || key7 === "mediaType" || key7 === "size" || key7 === "width" || key7 === "height" || key7 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/proof", "#/properties/materials/properties/proof/additionalProperties", "additionalProperties", { additionalProperty: key7 });
                errors++;
              }
            }
            if (data56.id !== void 0 && func0.call(data56, "id")) {
              let data57 = data56.id;
              if (typeof data57 === "string") {
                if (func33(data57) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/id", "#/properties/materials/properties/proof/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func33(data57) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/id", "#/properties/materials/properties/proof/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern7.test(data57)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/id", "#/properties/materials/properties/proof/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/proof/id", "#/properties/materials/properties/proof/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data56.name !== void 0 && func0.call(data56, "name")) {
              let data58 = data56.name;
              if (typeof data58 === "string") {
                if (func33(data58) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/name", "#/properties/materials/properties/proof/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func33(data58) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/name", "#/properties/materials/properties/proof/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/proof/name", "#/properties/materials/properties/proof/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data56.mediaType !== void 0 && func0.call(data56, "mediaType")) {
              let data59 = data56.mediaType;
              if (typeof data59 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/proof/mediaType", "#/properties/materials/properties/proof/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data59)) {
                vErrors = fail(vErrors, instancePath + "/materials/proof/mediaType", "#/properties/materials/properties/proof/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.proof.properties.mediaType.enum });
                errors++;
              }
            }
            if (data56.size !== void 0 && func0.call(data56, "size")) {
              let data60 = data56.size;
              if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                vErrors = fail(vErrors, instancePath + "/materials/proof/size", "#/properties/materials/properties/proof/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data60 == "number" && isFinite(data60)) {
                if (data60 > 102400 || isNaN(data60)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/size", "#/properties/materials/properties/proof/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data60 < 1 || isNaN(data60)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/size", "#/properties/materials/properties/proof/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data56.width !== void 0 && func0.call(data56, "width")) {
              let data61 = data56.width;
              if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                vErrors = fail(vErrors, instancePath + "/materials/proof/width", "#/properties/materials/properties/proof/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data61 == "number" && isFinite(data61)) {
                if (data61 > 2e4 || isNaN(data61)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/width", "#/properties/materials/properties/proof/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data61 < 1 || isNaN(data61)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/width", "#/properties/materials/properties/proof/properties/width/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data56.height !== void 0 && func0.call(data56, "height")) {
              let data62 = data56.height;
              if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                vErrors = fail(vErrors, instancePath + "/materials/proof/height", "#/properties/materials/properties/proof/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data62 == "number" && isFinite(data62)) {
                if (data62 > 2e4 || isNaN(data62)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/height", "#/properties/materials/properties/proof/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data62 < 1 || isNaN(data62)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/height", "#/properties/materials/properties/proof/properties/height/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data56.sha256 !== void 0 && func0.call(data56, "sha256")) {
              let data63 = data56.sha256;
              if (typeof data63 === "string") {
                if (func33(data63) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/sha256", "#/properties/materials/properties/proof/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern8.test(data63)) {
                  vErrors = fail(vErrors, instancePath + "/materials/proof/sha256", "#/properties/materials/properties/proof/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/proof/sha256", "#/properties/materials/properties/proof/properties/sha256/type", "type", { type: "string" });
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
