// sdk/identifiers/compact.ts
function compact(text) {
  return text.replace(/[\uFF01-\uFF5E]/g, toAscii).replace(/[\s\p{Cf}]/gu, "");
}
function toAscii(character) {
  return String.fromCharCode(character.charCodeAt(0) - 65248);
}

// sdk/identifiers/credit-code.ts
function parseCreditCode(text) {
  const value = normalizeCreditCode(text);
  const refuse = (reason) => ({ ok: false, value, reason });
  if (!/^[0-9A-HJ-NPQRTUWXY]*$/.test(value)) return refuse("characters");
  if (value.length !== 18) return refuse("length");
  const region = value.slice(2, 8);
  if (!/^\d{6}$/.test(region)) return refuse("region");
  const organization = value.slice(8, 17);
  if (organizationCheck(organization) !== organization[8]) return refuse("organization-check");
  if (creditCodeCheck(value) !== value[17]) return refuse("check");
  return { ok: true, value, region, organization };
}
function isCreditCode(text) {
  const code = parseCreditCode(text);
  return code.ok && code.value === text;
}
function normalizeCreditCode(text) {
  return compact(text).toUpperCase();
}
function creditCodeCheck(code) {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ""), 0);
  return ALPHABET[(31 - sum % 31) % 31] ?? "";
}
function organizationCheck(organization) {
  const sum = ORGANIZATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(organization[index] ?? "", 36),
    0
  );
  return "0X987654321"[sum % 11] ?? "";
}
var ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
var WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
var ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

// sdk/identifiers/mobile-number.ts
function isMobileNumber(text) {
  return /^1[3-9]\d{9}$/.test(text);
}
function normalizeMobileNumber(text) {
  const value = compact(text).replace(/[-‐‑‒–—―−()]/g, "");
  return value.replace(/^(?:\+86|0086|86(?=\d{11}$))/, "");
}

// sdk/validation/dates.ts
function isCalendarDate(value) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
function today(now2 = /* @__PURE__ */ new Date()) {
  return new Date(now2.getTime() + CHINA_OFFSET).toISOString().slice(0, 10);
}
var CHINA_OFFSET = 8 * 60 * 60 * 1e3;
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// sdk/identifiers/resident-id.ts
function parseResidentId(text, { clock = now } = {}) {
  const value = normalizeResidentId(text);
  const refuse = (reason) => ({ ok: false, value, reason });
  if (!/^(\d*|\d{17}X)$/.test(value)) return refuse("characters");
  if (upgradeResidentId(value) !== void 0) return refuse("fifteen-digits");
  if (value.length !== 18) return refuse("length");
  const region = value.slice(0, 6);
  if (!isRegion(region)) return refuse("region");
  const birthDate = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isCalendarDate(birthDate) || birthDate < EARLIEST) return refuse("birth-date");
  if (birthDate > today(clock())) return refuse("future");
  if (residentIdCheck(value) !== value[17]) return refuse("check");
  return { ok: true, value, region, birthDate, sex: Number(value[16]) % 2 === 1 ? "1" : "2" };
}
function isResidentId(text, options) {
  const id = parseResidentId(text, options);
  return id.ok && id.value === text;
}
function normalizeResidentId(text) {
  return compact(text).toUpperCase();
}
function residentIdCheck(number) {
  const sum = WEIGHTS2.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return "10X98765432"[sum % 11] ?? "";
}
function upgradeResidentId(fifteen) {
  const old = normalizeResidentId(fifteen);
  if (!/^\d{15}$/.test(old)) return void 0;
  const body = `${old.slice(0, 6)}19${old.slice(6)}`;
  const birthDate = `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`;
  return isRegion(body.slice(0, 6)) && isCalendarDate(birthDate) ? body + residentIdCheck(body) : void 0;
}
var WEIGHTS2 = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
var EARLIEST = "1800-01-01";
var PROVINCES = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" ")
);
function isRegion(region) {
  return PROVINCES.has(region.slice(0, 2));
}
function now() {
  return /* @__PURE__ */ new Date();
}

// sdk/validation/formats.ts
var formats = {
  date: isCalendarDate,
  "past-date": (value) => isCalendarDate(value) && value <= today(),
  "resident-id": written(isResidentId, normalizeResidentId),
  "credit-code": written(isCreditCode, normalizeCreditCode),
  "mobile-cn": written(isMobileNumber, normalizeMobileNumber)
};
function written(test, normalize) {
  return Object.assign((value) => test(value), { normalize });
}

// sdk/validation/length.ts
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

// <stdin>
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
