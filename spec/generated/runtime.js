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

// sdk/form/data.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function equal(a, b) {
  if (Object.is(a, b) || a === 0 && b === 0) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

// sdk/validation/unique.ts
function isUnique(items) {
  const plain = items.filter((item) => typeof item !== "object" || item === null);
  if (new Set(plain).size < plain.length) return false;
  const others = items.filter((item) => typeof item === "object" && item !== null);
  return others.every((item, index) => !others.some((earlier, before) => before < index && equal(item, earlier)));
}

// sdk/validation/length.ts
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
export {
  equal,
  formats,
  isUnique,
  lengthOf
};
