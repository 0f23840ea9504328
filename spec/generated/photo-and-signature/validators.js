// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
import { identify } from "../forms/validators.js";
import { register } from "../forms/validators.js";
import { sms } from "../forms/validators.js";
var form = validate0;
var schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:formwork:first-class-constructor:photo-and-signature:form", "type": "object", "properties": { "basic": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 50, "pattern": "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" }, "sex": { "$ref": "#/$defs/sexes" }, "idNumber": { "type": "string", "maxLength": 18, "format": "resident-id" }, "mobile": { "type": "string", "maxLength": 11, "format": "mobile-cn" }, "ethnicGroup": { "$ref": "#/$defs/ethnic-groups" }, "education": { "$ref": "#/$defs/educations" }, "degree": { "$ref": "#/$defs/degrees" }, "school": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "major": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "graduationDate": { "type": "string", "maxLength": 10, "format": "past-date" } }, "required": ["name", "sex", "idNumber", "mobile", "ethnicGroup", "education", "degree", "school", "major", "graduationDate"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[13579]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "1" } } } }, { "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[02468]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "2" } } } }] }, "materials": { "type": "object", "properties": { "photo": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 295, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 413, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "signature": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 99, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 43, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false } }, "additionalProperties": false } }, "required": ["basic"], "additionalProperties": false, "$defs": { "sexes": { "type": "string", "oneOf": [{ "const": "1" }, { "const": "2" }] }, "ethnic-groups": { "type": "string", "oneOf": [{ "const": "01" }, { "const": "02" }, { "const": "03" }, { "const": "04" }, { "const": "05" }, { "const": "06" }, { "const": "07" }, { "const": "08" }, { "const": "09" }, { "const": "10" }, { "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "20" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "24" }, { "const": "25" }, { "const": "26" }, { "const": "27" }, { "const": "28" }, { "const": "29" }, { "const": "30" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "34" }, { "const": "35" }, { "const": "36" }, { "const": "37" }, { "const": "38" }, { "const": "39" }, { "const": "40" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "50" }, { "const": "51" }, { "const": "52" }, { "const": "53" }, { "const": "54" }, { "const": "55" }, { "const": "56" }] }, "educations": { "type": "string", "oneOf": [{ "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "28" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "61" }, { "const": "62" }, { "const": "63" }, { "const": "71" }, { "const": "73" }, { "const": "81" }, { "const": "83" }, { "const": "90" }] }, "degrees": { "type": "string", "oneOf": [{ "const": "4" }, { "const": "3" }, { "const": "2" }, { "const": "0" }] } } };
var func0 = Object.prototype.hasOwnProperty;
var func20 = lengthOf;
var pattern0 = new RegExp("^\\d{16}[13579]", "u");
var pattern1 = new RegExp("^\\d{16}[02468]", "u");
var pattern2 = new RegExp("^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$", "u");
var pattern3 = new RegExp("\\S", "u");
var pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var formats0 = formats["resident-id"];
var formats2 = formats["mobile-cn"];
var formats4 = formats["past-date"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basic === void 0 || !func0.call(data, "basic")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "basic" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "basic" || key0 === "materials")) {
        vErrors = fail(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 });
        errors++;
      }
    }
    if (data.basic !== void 0 && func0.call(data, "basic")) {
      let data0 = data.basic;
      const _errs5 = errors;
      const _errs6 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing0;
        if ((data0.idNumber === void 0 || !func0.call(data0, "idNumber")) && (missing0 = "idNumber")) {
          (vErrors ??= []).push(null);
          errors++;
        } else {
          if (data0.idNumber !== void 0 && func0.call(data0, "idNumber")) {
            let data1 = data0.idNumber;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
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
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if (vErrors !== null) {
        if (_errs5) {
          vErrors.length = _errs5;
        } else {
          vErrors = null;
        }
      }
      if (_valid0) {
        const _errs9 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.sex !== void 0 && func0.call(data0, "sex")) {
            if ("1" !== data0.sex) {
              vErrors = fail(vErrors, instancePath + "/basic/sex", "#/properties/basic/allOf/0/then/properties/sex/const", "const", { allowedValue: "1" });
              errors++;
            }
          }
        }
        var _valid0 = _errs9 === errors;
      }
      const _errs12 = errors;
      const _errs13 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing1;
        if ((data0.idNumber === void 0 || !func0.call(data0, "idNumber")) && (missing1 = "idNumber")) {
          (vErrors ??= []).push(null);
          errors++;
        } else {
          if (data0.idNumber !== void 0 && func0.call(data0, "idNumber")) {
            let data3 = data0.idNumber;
            const _errs14 = errors;
            if (errors === _errs14) {
              if (typeof data3 === "string") {
                if (!pattern1.test(data3)) {
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
      var _valid1 = _errs13 === errors;
      errors = _errs12;
      if (vErrors !== null) {
        if (_errs12) {
          vErrors.length = _errs12;
        } else {
          vErrors = null;
        }
      }
      if (_valid1) {
        const _errs16 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.sex !== void 0 && func0.call(data0, "sex")) {
            if ("2" !== data0.sex) {
              vErrors = fail(vErrors, instancePath + "/basic/sex", "#/properties/basic/allOf/1/then/properties/sex/const", "const", { allowedValue: "2" });
              errors++;
            }
          }
        }
        var _valid1 = _errs16 === errors;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0 || !func0.call(data0, "name")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "name" });
          errors++;
        }
        if (data0.sex === void 0 || !func0.call(data0, "sex")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "sex" });
          errors++;
        }
        if (data0.idNumber === void 0 || !func0.call(data0, "idNumber")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "idNumber" });
          errors++;
        }
        if (data0.mobile === void 0 || !func0.call(data0, "mobile")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "mobile" });
          errors++;
        }
        if (data0.ethnicGroup === void 0 || !func0.call(data0, "ethnicGroup")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "ethnicGroup" });
          errors++;
        }
        if (data0.education === void 0 || !func0.call(data0, "education")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "education" });
          errors++;
        }
        if (data0.degree === void 0 || !func0.call(data0, "degree")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "degree" });
          errors++;
        }
        if (data0.school === void 0 || !func0.call(data0, "school")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "school" });
          errors++;
        }
        if (data0.major === void 0 || !func0.call(data0, "major")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "major" });
          errors++;
        }
        if (data0.graduationDate === void 0 || !func0.call(data0, "graduationDate")) {
          vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/required", "required", { missingProperty: "graduationDate" });
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          if (!func0.call(schema0.properties.basic.properties, key1)) {
            vErrors = fail(vErrors, instancePath + "/basic", "#/properties/basic/additionalProperties", "additionalProperties", { additionalProperty: key1 });
            errors++;
          }
        }
        if (data0.name !== void 0 && func0.call(data0, "name")) {
          let data5 = data0.name;
          if (typeof data5 === "string") {
            if (func20(data5) > 50) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func20(data5) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern2.test(data5)) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/pattern", "pattern", { pattern: "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.sex !== void 0 && func0.call(data0, "sex")) {
          let data6 = data0.sex;
          if (typeof data6 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/sex", "#/$defs/sexes/type", "type", { type: "string" });
            errors++;
          }
          if (!["1", "2"].includes(data6)) {
            vErrors = fail(vErrors, instancePath + "/basic/sex", "#/$defs/sexes/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data0.idNumber !== void 0 && func0.call(data0, "idNumber")) {
          let data7 = data0.idNumber;
          if (typeof data7 === "string") {
            if (func20(data7) > 18) {
              vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/maxLength", "maxLength", { limit: 18 });
              errors++;
            }
            if (!formats0(data7)) {
              vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/format", "format", { format: "resident-id" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/idNumber", "#/properties/basic/properties/idNumber/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.mobile !== void 0 && func0.call(data0, "mobile")) {
          let data8 = data0.mobile;
          if (typeof data8 === "string") {
            if (func20(data8) > 11) {
              vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/maxLength", "maxLength", { limit: 11 });
              errors++;
            }
            if (!formats2(data8)) {
              vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/format", "format", { format: "mobile-cn" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/mobile", "#/properties/basic/properties/mobile/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.ethnicGroup !== void 0 && func0.call(data0, "ethnicGroup")) {
          let data9 = data0.ethnicGroup;
          if (typeof data9 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/ethnicGroup", "#/$defs/ethnic-groups/type", "type", { type: "string" });
            errors++;
          }
          if (!["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "47", "48", "49", "50", "51", "52", "53", "54", "55", "56"].includes(data9)) {
            vErrors = fail(vErrors, instancePath + "/basic/ethnicGroup", "#/$defs/ethnic-groups/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data0.education !== void 0 && func0.call(data0, "education")) {
          let data10 = data0.education;
          if (typeof data10 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/education", "#/$defs/educations/type", "type", { type: "string" });
            errors++;
          }
          if (!["11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "22", "23", "28", "31", "32", "33", "41", "42", "43", "44", "45", "46", "47", "48", "49", "61", "62", "63", "71", "73", "81", "83", "90"].includes(data10)) {
            vErrors = fail(vErrors, instancePath + "/basic/education", "#/$defs/educations/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data0.degree !== void 0 && func0.call(data0, "degree")) {
          let data11 = data0.degree;
          if (typeof data11 !== "string") {
            vErrors = fail(vErrors, instancePath + "/basic/degree", "#/$defs/degrees/type", "type", { type: "string" });
            errors++;
          }
          if (!["4", "3", "2", "0"].includes(data11)) {
            vErrors = fail(vErrors, instancePath + "/basic/degree", "#/$defs/degrees/oneOf", "oneOf", { passingSchemas: null });
            errors++;
          }
        }
        if (data0.school !== void 0 && func0.call(data0, "school")) {
          let data12 = data0.school;
          if (typeof data12 === "string") {
            if (func20(data12) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func20(data12) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data12)) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.major !== void 0 && func0.call(data0, "major")) {
          let data13 = data0.major;
          if (typeof data13 === "string") {
            if (func20(data13) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func20(data13) < 2) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/minLength", "minLength", { limit: 2 });
              errors++;
            }
            if (!pattern3.test(data13)) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/pattern", "pattern", { pattern: "\\S" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data0.graduationDate !== void 0 && func0.call(data0, "graduationDate")) {
          let data14 = data0.graduationDate;
          if (typeof data14 === "string") {
            if (func20(data14) > 10) {
              vErrors = fail(vErrors, instancePath + "/basic/graduationDate", "#/properties/basic/properties/graduationDate/maxLength", "maxLength", { limit: 10 });
              errors++;
            }
            if (!formats4(data14)) {
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
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data15 = data.materials;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 of Object.keys(data15)) {
          if (!(key2 === "photo" || key2 === "signature")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data15.photo !== void 0 && func0.call(data15, "photo")) {
          let data16 = data15.photo;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.id === void 0 || !func0.call(data16, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data16.name === void 0 || !func0.call(data16, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data16.mediaType === void 0 || !func0.call(data16, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data16.size === void 0 || !func0.call(data16, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data16.width === void 0 || !func0.call(data16, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data16.height === void 0 || !func0.call(data16, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data16.sha256 === void 0 || !func0.call(data16, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key3 of Object.keys(data16)) {
              if (!(key3 === "id" || key3 === "name" || key3 === "mediaType" || key3 === "size" || key3 === "width" || key3 === "height" || key3 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/additionalProperties", "additionalProperties", { additionalProperty: key3 });
                errors++;
              }
            }
            if (data16.id !== void 0 && func0.call(data16, "id")) {
              let data17 = data16.id;
              if (typeof data17 === "string") {
                if (func20(data17) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func20(data17) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern5.test(data17)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data16.name !== void 0 && func0.call(data16, "name")) {
              let data18 = data16.name;
              if (typeof data18 === "string") {
                if (func20(data18) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/name", "#/properties/materials/properties/photo/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func20(data18) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/name", "#/properties/materials/properties/photo/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/photo/name", "#/properties/materials/properties/photo/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data16.mediaType !== void 0 && func0.call(data16, "mediaType")) {
              let data19 = data16.mediaType;
              if (typeof data19 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/photo/mediaType", "#/properties/materials/properties/photo/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data19)) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/mediaType", "#/properties/materials/properties/photo/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.photo.properties.mediaType.enum });
                errors++;
              }
            }
            if (data16.size !== void 0 && func0.call(data16, "size")) {
              let data20 = data16.size;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/size", "#/properties/materials/properties/photo/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 102400 || isNaN(data20)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/size", "#/properties/materials/properties/photo/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/size", "#/properties/materials/properties/photo/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data16.width !== void 0 && func0.call(data16, "width")) {
              let data21 = data16.width;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/width", "#/properties/materials/properties/photo/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 2e4 || isNaN(data21)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/width", "#/properties/materials/properties/photo/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data21 < 295 || isNaN(data21)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/width", "#/properties/materials/properties/photo/properties/width/minimum", "minimum", { comparison: ">=", limit: 295 });
                  errors++;
                }
              }
            }
            if (data16.height !== void 0 && func0.call(data16, "height")) {
              let data22 = data16.height;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/height", "#/properties/materials/properties/photo/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 > 2e4 || isNaN(data22)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/height", "#/properties/materials/properties/photo/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data22 < 413 || isNaN(data22)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/height", "#/properties/materials/properties/photo/properties/height/minimum", "minimum", { comparison: ">=", limit: 413 });
                  errors++;
                }
              }
            }
            if (data16.sha256 !== void 0 && func0.call(data16, "sha256")) {
              let data23 = data16.sha256;
              if (typeof data23 === "string") {
                if (func20(data23) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/sha256", "#/properties/materials/properties/photo/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern6.test(data23)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/sha256", "#/properties/materials/properties/photo/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/photo/sha256", "#/properties/materials/properties/photo/properties/sha256/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/type", "type", { type: "object" });
            errors++;
          }
        }
        if (data15.signature !== void 0 && func0.call(data15, "signature")) {
          let data24 = data15.signature;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.id === void 0 || !func0.call(data24, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data24.name === void 0 || !func0.call(data24, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data24.mediaType === void 0 || !func0.call(data24, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data24.size === void 0 || !func0.call(data24, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data24.width === void 0 || !func0.call(data24, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data24.height === void 0 || !func0.call(data24, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data24.sha256 === void 0 || !func0.call(data24, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key4 of Object.keys(data24)) {
              if (!(key4 === "id" || key4 === "name" || key4 === "mediaType" || key4 === "size" || key4 === "width" || key4 === "height" || key4 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/additionalProperties", "additionalProperties", { additionalProperty: key4 });
                errors++;
              }
            }
            if (data24.id !== void 0 && func0.call(data24, "id")) {
              let data25 = data24.id;
              if (typeof data25 === "string") {
                if (func20(data25) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func20(data25) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern5.test(data25)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data24.name !== void 0 && func0.call(data24, "name")) {
              let data26 = data24.name;
              if (typeof data26 === "string") {
                if (func20(data26) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/name", "#/properties/materials/properties/signature/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func20(data26) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/name", "#/properties/materials/properties/signature/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/signature/name", "#/properties/materials/properties/signature/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data24.mediaType !== void 0 && func0.call(data24, "mediaType")) {
              let data27 = data24.mediaType;
              if (typeof data27 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/signature/mediaType", "#/properties/materials/properties/signature/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data27)) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/mediaType", "#/properties/materials/properties/signature/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.signature.properties.mediaType.enum });
                errors++;
              }
            }
            if (data24.size !== void 0 && func0.call(data24, "size")) {
              let data28 = data24.size;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/size", "#/properties/materials/properties/signature/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 102400 || isNaN(data28)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/size", "#/properties/materials/properties/signature/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/size", "#/properties/materials/properties/signature/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data24.width !== void 0 && func0.call(data24, "width")) {
              let data29 = data24.width;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/width", "#/properties/materials/properties/signature/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 2e4 || isNaN(data29)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/width", "#/properties/materials/properties/signature/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data29 < 99 || isNaN(data29)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/width", "#/properties/materials/properties/signature/properties/width/minimum", "minimum", { comparison: ">=", limit: 99 });
                  errors++;
                }
              }
            }
            if (data24.height !== void 0 && func0.call(data24, "height")) {
              let data30 = data24.height;
              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/height", "#/properties/materials/properties/signature/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data30 == "number" && isFinite(data30)) {
                if (data30 > 2e4 || isNaN(data30)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/height", "#/properties/materials/properties/signature/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data30 < 43 || isNaN(data30)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/height", "#/properties/materials/properties/signature/properties/height/minimum", "minimum", { comparison: ">=", limit: 43 });
                  errors++;
                }
              }
            }
            if (data24.sha256 !== void 0 && func0.call(data24, "sha256")) {
              let data31 = data24.sha256;
              if (typeof data31 === "string") {
                if (func20(data31) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/sha256", "#/properties/materials/properties/signature/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern6.test(data31)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/sha256", "#/properties/materials/properties/signature/properties/sha256/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/signature/sha256", "#/properties/materials/properties/signature/properties/sha256/type", "type", { type: "string" });
                errors++;
              }
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/type", "type", { type: "object" });
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
