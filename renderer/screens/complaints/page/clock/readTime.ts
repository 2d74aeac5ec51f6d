const SHAPE = /^(\d{1,2})[:：.]?(\d{2})(?:[:：.]?(\d{2}))?$/;

/** `14:35:00` of `14:35`, `1435`, `9：05` or `14:35:20` as hands type them; null: no time of a day. */
export function readTime(typed: string): string | null {
  const parts = SHAPE.exec(narrow(typed.trim()));
  if (parts === null) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
}

/** An input method may leave full-width digits. */
function narrow(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
