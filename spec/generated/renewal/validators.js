// <stdin>
import { equal, formats, isUnique, lengthOf } from "../runtime.js";
import { identify } from "../forms/validators.js";
import { register } from "../forms/validators.js";
import { sms } from "../forms/validators.js";
var form = validate0;
var schema0 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:formwork:first-class-constructor:renewal:form", "type": "object", "properties": { "basic": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 50, "pattern": "^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$" }, "sex": { "$ref": "#/$defs/sexes" }, "idNumber": { "type": "string", "maxLength": 18, "format": "resident-id" }, "mobile": { "type": "string", "maxLength": 11, "format": "mobile-cn" }, "ethnicGroup": { "$ref": "#/$defs/ethnic-groups" }, "education": { "$ref": "#/$defs/educations" }, "degree": { "$ref": "#/$defs/degrees" }, "school": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "major": { "type": "string", "minLength": 2, "maxLength": 100, "pattern": "\\S" }, "graduationDate": { "type": "string", "maxLength": 10, "format": "past-date" } }, "required": ["name", "sex", "idNumber", "mobile", "ethnicGroup", "education", "degree", "school", "major", "graduationDate"], "additionalProperties": false, "allOf": [{ "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[13579]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "1" } } } }, { "if": { "properties": { "idNumber": { "type": "string", "pattern": "^\\d{16}[02468]" } }, "required": ["idNumber"] }, "then": { "properties": { "sex": { "const": "2" } } } }] }, "employer": { "type": "object", "properties": { "name": { "type": "string", "minLength": 2, "maxLength": 100 }, "creditCode": { "type": "string", "maxLength": 18, "format": "credit-code" }, "legalRepresentative": { "type": "string", "minLength": 1, "maxLength": 50 }, "province": { "type": "string", "minLength": 1, "maxLength": 50 }, "city": { "type": "string", "minLength": 1, "maxLength": 50 } }, "required": ["name", "creditCode", "legalRepresentative", "province", "city"], "additionalProperties": false }, "registration": { "type": "object", "properties": { "specialities": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "object", "properties": { "speciality": { "$ref": "#/$defs/specialities" }, "validFrom": { "type": "string", "maxLength": 10, "format": "date" }, "validUntil": { "type": "string", "maxLength": 10, "format": "date" } }, "required": ["speciality", "validFrom", "validUntil"], "additionalProperties": false } } }, "required": ["specialities"], "additionalProperties": false }, "materials": { "type": "object", "properties": { "photo": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 295, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 413, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false }, "signature": { "type": "object", "properties": { "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[A-Za-z0-9_-]+$" }, "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "mediaType": { "type": "string", "enum": ["image/jpeg", "image/png", "image/gif", "image/bmp"] }, "size": { "type": "integer", "minimum": 1, "maximum": 102400 }, "width": { "type": "integer", "minimum": 99, "maximum": 2e4 }, "height": { "type": "integer", "minimum": 43, "maximum": 2e4 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "name", "mediaType", "size", "width", "height", "sha256"], "additionalProperties": false } }, "required": ["photo", "signature"], "additionalProperties": false } }, "required": ["basic", "employer", "registration", "materials"], "additionalProperties": false, "$defs": { "sexes": { "type": "string", "oneOf": [{ "const": "1" }, { "const": "2" }] }, "ethnic-groups": { "type": "string", "oneOf": [{ "const": "01" }, { "const": "02" }, { "const": "03" }, { "const": "04" }, { "const": "05" }, { "const": "06" }, { "const": "07" }, { "const": "08" }, { "const": "09" }, { "const": "10" }, { "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "20" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "24" }, { "const": "25" }, { "const": "26" }, { "const": "27" }, { "const": "28" }, { "const": "29" }, { "const": "30" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "34" }, { "const": "35" }, { "const": "36" }, { "const": "37" }, { "const": "38" }, { "const": "39" }, { "const": "40" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "50" }, { "const": "51" }, { "const": "52" }, { "const": "53" }, { "const": "54" }, { "const": "55" }, { "const": "56" }] }, "educations": { "type": "string", "oneOf": [{ "const": "11" }, { "const": "12" }, { "const": "13" }, { "const": "14" }, { "const": "15" }, { "const": "16" }, { "const": "17" }, { "const": "18" }, { "const": "19" }, { "const": "21" }, { "const": "22" }, { "const": "23" }, { "const": "28" }, { "const": "31" }, { "const": "32" }, { "const": "33" }, { "const": "41" }, { "const": "42" }, { "const": "43" }, { "const": "44" }, { "const": "45" }, { "const": "46" }, { "const": "47" }, { "const": "48" }, { "const": "49" }, { "const": "61" }, { "const": "62" }, { "const": "63" }, { "const": "71" }, { "const": "73" }, { "const": "81" }, { "const": "83" }, { "const": "90" }] }, "degrees": { "type": "string", "oneOf": [{ "const": "4" }, { "const": "3" }, { "const": "2" }, { "const": "0" }] }, "specialities": { "type": "string", "oneOf": [{ "const": "13" }, { "const": "02" }, { "const": "03" }, { "const": "04" }, { "const": "05" }, { "const": "06" }, { "const": "14" }, { "const": "15" }, { "const": "11" }, { "const": "12" }] } } };
var func0 = Object.prototype.hasOwnProperty;
var func23 = lengthOf;
var pattern0 = new RegExp("^\\d{16}[13579]", "u");
var pattern1 = new RegExp("^\\d{16}[02468]", "u");
var pattern2 = new RegExp("^[\\p{Script=Han}\\u{20000}-\\u{3FFFF}](?:\xB7?[\\p{Script=Han}\\u{20000}-\\u{3FFFF}])*$", "u");
var pattern3 = new RegExp("\\S", "u");
var pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var formats0 = formats["resident-id"];
var formats2 = formats["mobile-cn"];
var formats4 = formats["past-date"];
var formats6 = formats["credit-code"];
var formats8 = formats.date;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.basic === void 0 || !func0.call(data, "basic")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "basic" });
      errors++;
    }
    if (data.employer === void 0 || !func0.call(data, "employer")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "employer" });
      errors++;
    }
    if (data.registration === void 0 || !func0.call(data, "registration")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "registration" });
      errors++;
    }
    if (data.materials === void 0 || !func0.call(data, "materials")) {
      vErrors = fail(vErrors, instancePath, "#/required", "required", { missingProperty: "materials" });
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "basic" || key0 === "employer" || key0 === "registration" || key0 === "materials")) {
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
            if (func23(data5) > 50) {
              vErrors = fail(vErrors, instancePath + "/basic/name", "#/properties/basic/properties/name/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func23(data5) < 2) {
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
            if (func23(data7) > 18) {
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
            if (func23(data8) > 11) {
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
            if (func23(data12) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/school", "#/properties/basic/properties/school/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func23(data12) < 2) {
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
            if (func23(data13) > 100) {
              vErrors = fail(vErrors, instancePath + "/basic/major", "#/properties/basic/properties/major/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func23(data13) < 2) {
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
            if (func23(data14) > 10) {
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
    if (data.employer !== void 0 && func0.call(data, "employer")) {
      let data15 = data.employer;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.name === void 0 || !func0.call(data15, "name")) {
          vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/required", "required", { missingProperty: "name" });
          errors++;
        }
        if (data15.creditCode === void 0 || !func0.call(data15, "creditCode")) {
          vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/required", "required", { missingProperty: "creditCode" });
          errors++;
        }
        if (data15.legalRepresentative === void 0 || !func0.call(data15, "legalRepresentative")) {
          vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/required", "required", { missingProperty: "legalRepresentative" });
          errors++;
        }
        if (data15.province === void 0 || !func0.call(data15, "province")) {
          vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/required", "required", { missingProperty: "province" });
          errors++;
        }
        if (data15.city === void 0 || !func0.call(data15, "city")) {
          vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/required", "required", { missingProperty: "city" });
          errors++;
        }
        for (const key2 of Object.keys(data15)) {
          if (!(key2 === "name" || key2 === "creditCode" || key2 === "legalRepresentative" || key2 === "province" || key2 === "city")) {
            vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/additionalProperties", "additionalProperties", { additionalProperty: key2 });
            errors++;
          }
        }
        if (data15.name !== void 0 && func0.call(data15, "name")) {
          let data16 = data15.name;
          if (typeof data16 === "string") {
            if (func23(data16) > 100) {
              vErrors = fail(vErrors, instancePath + "/employer/name", "#/properties/employer/properties/name/maxLength", "maxLength", { limit: 100 });
              errors++;
            }
            if (func23(data16) < 2) {
              vErrors = fail(vErrors, instancePath + "/employer/name", "#/properties/employer/properties/name/minLength", "minLength", { limit: 2 });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/employer/name", "#/properties/employer/properties/name/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data15.creditCode !== void 0 && func0.call(data15, "creditCode")) {
          let data17 = data15.creditCode;
          if (typeof data17 === "string") {
            if (func23(data17) > 18) {
              vErrors = fail(vErrors, instancePath + "/employer/creditCode", "#/properties/employer/properties/creditCode/maxLength", "maxLength", { limit: 18 });
              errors++;
            }
            if (!formats6(data17)) {
              vErrors = fail(vErrors, instancePath + "/employer/creditCode", "#/properties/employer/properties/creditCode/format", "format", { format: "credit-code" });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/employer/creditCode", "#/properties/employer/properties/creditCode/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data15.legalRepresentative !== void 0 && func0.call(data15, "legalRepresentative")) {
          let data18 = data15.legalRepresentative;
          if (typeof data18 === "string") {
            if (func23(data18) > 50) {
              vErrors = fail(vErrors, instancePath + "/employer/legalRepresentative", "#/properties/employer/properties/legalRepresentative/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func23(data18) < 1) {
              vErrors = fail(vErrors, instancePath + "/employer/legalRepresentative", "#/properties/employer/properties/legalRepresentative/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/employer/legalRepresentative", "#/properties/employer/properties/legalRepresentative/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data15.province !== void 0 && func0.call(data15, "province")) {
          let data19 = data15.province;
          if (typeof data19 === "string") {
            if (func23(data19) > 50) {
              vErrors = fail(vErrors, instancePath + "/employer/province", "#/properties/employer/properties/province/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func23(data19) < 1) {
              vErrors = fail(vErrors, instancePath + "/employer/province", "#/properties/employer/properties/province/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/employer/province", "#/properties/employer/properties/province/type", "type", { type: "string" });
            errors++;
          }
        }
        if (data15.city !== void 0 && func0.call(data15, "city")) {
          let data20 = data15.city;
          if (typeof data20 === "string") {
            if (func23(data20) > 50) {
              vErrors = fail(vErrors, instancePath + "/employer/city", "#/properties/employer/properties/city/maxLength", "maxLength", { limit: 50 });
              errors++;
            }
            if (func23(data20) < 1) {
              vErrors = fail(vErrors, instancePath + "/employer/city", "#/properties/employer/properties/city/minLength", "minLength", { limit: 1 });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/employer/city", "#/properties/employer/properties/city/type", "type", { type: "string" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/employer", "#/properties/employer/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.registration !== void 0 && func0.call(data, "registration")) {
      let data21 = data.registration;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.specialities === void 0 || !func0.call(data21, "specialities")) {
          vErrors = fail(vErrors, instancePath + "/registration", "#/properties/registration/required", "required", { missingProperty: "specialities" });
          errors++;
        }
        for (const key3 of Object.keys(data21)) {
          if (!(key3 === "specialities")) {
            vErrors = fail(vErrors, instancePath + "/registration", "#/properties/registration/additionalProperties", "additionalProperties", { additionalProperty: key3 });
            errors++;
          }
        }
        if (data21.specialities !== void 0 && func0.call(data21, "specialities")) {
          let data22 = data21.specialities;
          if (Array.isArray(data22)) {
            if (data22.length > 10) {
              vErrors = fail(vErrors, instancePath + "/registration/specialities", "#/properties/registration/properties/specialities/maxItems", "maxItems", { limit: 10 });
              errors++;
            }
            if (data22.length < 1) {
              vErrors = fail(vErrors, instancePath + "/registration/specialities", "#/properties/registration/properties/specialities/minItems", "minItems", { limit: 1 });
              errors++;
            }
            const len0 = data22.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data23 = data22[i0];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.speciality === void 0 || !func0.call(data23, "speciality")) {
                  vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0, "#/properties/registration/properties/specialities/items/required", "required", { missingProperty: "speciality" });
                  errors++;
                }
                if (data23.validFrom === void 0 || !func0.call(data23, "validFrom")) {
                  vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0, "#/properties/registration/properties/specialities/items/required", "required", { missingProperty: "validFrom" });
                  errors++;
                }
                if (data23.validUntil === void 0 || !func0.call(data23, "validUntil")) {
                  vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0, "#/properties/registration/properties/specialities/items/required", "required", { missingProperty: "validUntil" });
                  errors++;
                }
                for (const key4 of Object.keys(data23)) {
                  if (!(key4 === "speciality" || key4 === "validFrom" || key4 === "validUntil")) {
                    vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0, "#/properties/registration/properties/specialities/items/additionalProperties", "additionalProperties", { additionalProperty: key4 });
                    errors++;
                  }
                }
                if (data23.speciality !== void 0 && func0.call(data23, "speciality")) {
                  let data24 = data23.speciality;
                  if (typeof data24 !== "string") {
                    vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/speciality", "#/$defs/specialities/type", "type", { type: "string" });
                    errors++;
                  }
                  if (!["13", "02", "03", "04", "05", "06", "14", "15", "11", "12"].includes(data24)) {
                    vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/speciality", "#/$defs/specialities/oneOf", "oneOf", { passingSchemas: null });
                    errors++;
                  }
                }
                if (data23.validFrom !== void 0 && func0.call(data23, "validFrom")) {
                  let data25 = data23.validFrom;
                  if (typeof data25 === "string") {
                    if (func23(data25) > 10) {
                      vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/validFrom", "#/properties/registration/properties/specialities/items/properties/validFrom/maxLength", "maxLength", { limit: 10 });
                      errors++;
                    }
                    if (!formats8(data25)) {
                      vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/validFrom", "#/properties/registration/properties/specialities/items/properties/validFrom/format", "format", { format: "date" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/validFrom", "#/properties/registration/properties/specialities/items/properties/validFrom/type", "type", { type: "string" });
                    errors++;
                  }
                }
                if (data23.validUntil !== void 0 && func0.call(data23, "validUntil")) {
                  let data26 = data23.validUntil;
                  if (typeof data26 === "string") {
                    if (func23(data26) > 10) {
                      vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/validUntil", "#/properties/registration/properties/specialities/items/properties/validUntil/maxLength", "maxLength", { limit: 10 });
                      errors++;
                    }
                    if (!formats8(data26)) {
                      vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/validUntil", "#/properties/registration/properties/specialities/items/properties/validUntil/format", "format", { format: "date" });
                      errors++;
                    }
                  } else {
                    vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0 + "/validUntil", "#/properties/registration/properties/specialities/items/properties/validUntil/type", "type", { type: "string" });
                    errors++;
                  }
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/registration/specialities/" + i0, "#/properties/registration/properties/specialities/items/type", "type", { type: "object" });
                errors++;
              }
            }
            if (!isUnique(data22)) {
              vErrors = fail(vErrors, instancePath + "/registration/specialities", "#/properties/registration/properties/specialities/uniqueItems", "uniqueItems", { i: 0, j: 0 });
              errors++;
            }
          } else {
            vErrors = fail(vErrors, instancePath + "/registration/specialities", "#/properties/registration/properties/specialities/type", "type", { type: "array" });
            errors++;
          }
        }
      } else {
        vErrors = fail(vErrors, instancePath + "/registration", "#/properties/registration/type", "type", { type: "object" });
        errors++;
      }
    }
    if (data.materials !== void 0 && func0.call(data, "materials")) {
      let data27 = data.materials;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.photo === void 0 || !func0.call(data27, "photo")) {
          vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/required", "required", { missingProperty: "photo" });
          errors++;
        }
        if (data27.signature === void 0 || !func0.call(data27, "signature")) {
          vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/required", "required", { missingProperty: "signature" });
          errors++;
        }
        for (const key5 of Object.keys(data27)) {
          if (!(key5 === "photo" || key5 === "signature")) {
            vErrors = fail(vErrors, instancePath + "/materials", "#/properties/materials/additionalProperties", "additionalProperties", { additionalProperty: key5 });
            errors++;
          }
        }
        if (data27.photo !== void 0 && func0.call(data27, "photo")) {
          let data28 = data27.photo;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.id === void 0 || !func0.call(data28, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data28.name === void 0 || !func0.call(data28, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data28.mediaType === void 0 || !func0.call(data28, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data28.size === void 0 || !func0.call(data28, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data28.width === void 0 || !func0.call(data28, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data28.height === void 0 || !func0.call(data28, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data28.sha256 === void 0 || !func0.call(data28, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key6 of Object.keys(data28)) {
              if (!(key6 === "id" || key6 === "name" || key6 === "mediaType" || key6 === "size" || key6 === "width" || key6 === "height" || key6 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/photo", "#/properties/materials/properties/photo/additionalProperties", "additionalProperties", { additionalProperty: key6 });
                errors++;
              }
            }
            if (data28.id !== void 0 && func0.call(data28, "id")) {
              let data29 = data28.id;
              if (typeof data29 === "string") {
                if (func23(data29) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func23(data29) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern5.test(data29)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/photo/id", "#/properties/materials/properties/photo/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data28.name !== void 0 && func0.call(data28, "name")) {
              let data30 = data28.name;
              if (typeof data30 === "string") {
                if (func23(data30) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/name", "#/properties/materials/properties/photo/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func23(data30) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/name", "#/properties/materials/properties/photo/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/photo/name", "#/properties/materials/properties/photo/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data28.mediaType !== void 0 && func0.call(data28, "mediaType")) {
              let data31 = data28.mediaType;
              if (typeof data31 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/photo/mediaType", "#/properties/materials/properties/photo/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data31)) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/mediaType", "#/properties/materials/properties/photo/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.photo.properties.mediaType.enum });
                errors++;
              }
            }
            if (data28.size !== void 0 && func0.call(data28, "size")) {
              let data32 = data28.size;
              if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/size", "#/properties/materials/properties/photo/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 > 102400 || isNaN(data32)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/size", "#/properties/materials/properties/photo/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data32 < 1 || isNaN(data32)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/size", "#/properties/materials/properties/photo/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data28.width !== void 0 && func0.call(data28, "width")) {
              let data33 = data28.width;
              if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/width", "#/properties/materials/properties/photo/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 > 2e4 || isNaN(data33)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/width", "#/properties/materials/properties/photo/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data33 < 295 || isNaN(data33)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/width", "#/properties/materials/properties/photo/properties/width/minimum", "minimum", { comparison: ">=", limit: 295 });
                  errors++;
                }
              }
            }
            if (data28.height !== void 0 && func0.call(data28, "height")) {
              let data34 = data28.height;
              if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                vErrors = fail(vErrors, instancePath + "/materials/photo/height", "#/properties/materials/properties/photo/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data34 == "number" && isFinite(data34)) {
                if (data34 > 2e4 || isNaN(data34)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/height", "#/properties/materials/properties/photo/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data34 < 413 || isNaN(data34)) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/height", "#/properties/materials/properties/photo/properties/height/minimum", "minimum", { comparison: ">=", limit: 413 });
                  errors++;
                }
              }
            }
            if (data28.sha256 !== void 0 && func0.call(data28, "sha256")) {
              let data35 = data28.sha256;
              if (typeof data35 === "string") {
                if (func23(data35) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/photo/sha256", "#/properties/materials/properties/photo/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern6.test(data35)) {
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
        if (data27.signature !== void 0 && func0.call(data27, "signature")) {
          let data36 = data27.signature;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.id === void 0 || !func0.call(data36, "id")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "id" });
              errors++;
            }
            if (data36.name === void 0 || !func0.call(data36, "name")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "name" });
              errors++;
            }
            if (data36.mediaType === void 0 || !func0.call(data36, "mediaType")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "mediaType" });
              errors++;
            }
            if (data36.size === void 0 || !func0.call(data36, "size")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "size" });
              errors++;
            }
            if (data36.width === void 0 || !func0.call(data36, "width")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "width" });
              errors++;
            }
            if (data36.height === void 0 || !func0.call(data36, "height")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "height" });
              errors++;
            }
            if (data36.sha256 === void 0 || !func0.call(data36, "sha256")) {
              vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/required", "required", { missingProperty: "sha256" });
              errors++;
            }
            for (const key7 of Object.keys(data36)) {
              if (!(key7 === "id" || key7 === "name" || key7 === "mediaType" || key7 === "size" || key7 === "width" || key7 === "height" || key7 === "sha256")) {
                vErrors = fail(vErrors, instancePath + "/materials/signature", "#/properties/materials/properties/signature/additionalProperties", "additionalProperties", { additionalProperty: key7 });
                errors++;
              }
            }
            if (data36.id !== void 0 && func0.call(data36, "id")) {
              let data37 = data36.id;
              if (typeof data37 === "string") {
                if (func23(data37) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (func23(data37) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/minLength", "minLength", { limit: 1 });
                  errors++;
                }
                if (!pattern5.test(data37)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/pattern", "pattern", { pattern: "^[A-Za-z0-9_-]+$" });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/signature/id", "#/properties/materials/properties/signature/properties/id/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data36.name !== void 0 && func0.call(data36, "name")) {
              let data38 = data36.name;
              if (typeof data38 === "string") {
                if (func23(data38) > 255) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/name", "#/properties/materials/properties/signature/properties/name/maxLength", "maxLength", { limit: 255 });
                  errors++;
                }
                if (func23(data38) < 1) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/name", "#/properties/materials/properties/signature/properties/name/minLength", "minLength", { limit: 1 });
                  errors++;
                }
              } else {
                vErrors = fail(vErrors, instancePath + "/materials/signature/name", "#/properties/materials/properties/signature/properties/name/type", "type", { type: "string" });
                errors++;
              }
            }
            if (data36.mediaType !== void 0 && func0.call(data36, "mediaType")) {
              let data39 = data36.mediaType;
              if (typeof data39 !== "string") {
                vErrors = fail(vErrors, instancePath + "/materials/signature/mediaType", "#/properties/materials/properties/signature/properties/mediaType/type", "type", { type: "string" });
                errors++;
              }
              if (!["image/jpeg", "image/png", "image/gif", "image/bmp"].includes(data39)) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/mediaType", "#/properties/materials/properties/signature/properties/mediaType/enum", "enum", { allowedValues: schema0.properties.materials.properties.signature.properties.mediaType.enum });
                errors++;
              }
            }
            if (data36.size !== void 0 && func0.call(data36, "size")) {
              let data40 = data36.size;
              if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/size", "#/properties/materials/properties/signature/properties/size/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 > 102400 || isNaN(data40)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/size", "#/properties/materials/properties/signature/properties/size/maximum", "maximum", { comparison: "<=", limit: 102400 });
                  errors++;
                }
                if (data40 < 1 || isNaN(data40)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/size", "#/properties/materials/properties/signature/properties/size/minimum", "minimum", { comparison: ">=", limit: 1 });
                  errors++;
                }
              }
            }
            if (data36.width !== void 0 && func0.call(data36, "width")) {
              let data41 = data36.width;
              if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/width", "#/properties/materials/properties/signature/properties/width/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data41 == "number" && isFinite(data41)) {
                if (data41 > 2e4 || isNaN(data41)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/width", "#/properties/materials/properties/signature/properties/width/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data41 < 99 || isNaN(data41)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/width", "#/properties/materials/properties/signature/properties/width/minimum", "minimum", { comparison: ">=", limit: 99 });
                  errors++;
                }
              }
            }
            if (data36.height !== void 0 && func0.call(data36, "height")) {
              let data42 = data36.height;
              if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
                vErrors = fail(vErrors, instancePath + "/materials/signature/height", "#/properties/materials/properties/signature/properties/height/type", "type", { type: "integer" });
                errors++;
              }
              if (typeof data42 == "number" && isFinite(data42)) {
                if (data42 > 2e4 || isNaN(data42)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/height", "#/properties/materials/properties/signature/properties/height/maximum", "maximum", { comparison: "<=", limit: 2e4 });
                  errors++;
                }
                if (data42 < 43 || isNaN(data42)) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/height", "#/properties/materials/properties/signature/properties/height/minimum", "minimum", { comparison: ">=", limit: 43 });
                  errors++;
                }
              }
            }
            if (data36.sha256 !== void 0 && func0.call(data36, "sha256")) {
              let data43 = data36.sha256;
              if (typeof data43 === "string") {
                if (func23(data43) > 64) {
                  vErrors = fail(vErrors, instancePath + "/materials/signature/sha256", "#/properties/materials/properties/signature/properties/sha256/maxLength", "maxLength", { limit: 64 });
                  errors++;
                }
                if (!pattern6.test(data43)) {
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
