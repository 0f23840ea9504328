/**
 * A file size for people, in KB or MB.
 *
 * A size is rounded up and a limit down, so that what exceeds a limit never reads like the limit itself. Limits are
 * written in thousands or in units of 1024; the size follows its limit.
 */
export function fileSize(bytes: number, limit: number, round: 'up' | 'down'): string {
  const unit = limit % 1000 === 0 && limit % 1024 !== 0 ? 1000 : 1024;
  const [divisor, name] = bytes >= unit * unit ? [unit * unit, 'MB'] : [unit, 'KB'];
  const tenths = (bytes / divisor) * 10;
  return `${(round === 'up' ? Math.ceil(tenths) : Math.floor(tenths)) / 10} ${name}`;
}

/** A waiting time for people: seconds up to a minute and a half, then whole minutes. */
export function duration(seconds: number, locale: 'zh-CN' | 'en'): string {
  const minutes = seconds > 90;
  const count = Math.max(1, Math.ceil(minutes ? seconds / 60 : seconds));
  if (locale === 'zh-CN') return `${count} ${minutes ? '分钟' : '秒'}`;
  return `${count} ${minutes ? 'minute' : 'second'}${count === 1 ? '' : 's'}`;
}
