/** The most characters of a nickname. */
const MOST = 20;

/** A nickname as it is kept: without blanks around it, and with single ones in it. */
export function tidyNickname(typed: string): string {
  return typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** What is wrong with a tidy nickname, in words; undefined if nothing is. */
export function nicknameProblem(nickname: string): string | undefined {
  if (nickname === '') return '请填写昵称。';
  // What is one character to its writer may be several to the machine.
  const {length} = [...new Intl.Segmenter('zh').segment(nickname)];
  if (length > MOST) return `昵称最多${MOST}个字，现在有${length}个，请删去${length - MOST}个。`;
  // A direction mark or a control character cannot be seen and may turn what stands beside it around.
  if (/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(nickname))
    return '昵称中有不能显示的字符，请重新填写。';
  return undefined;
}
